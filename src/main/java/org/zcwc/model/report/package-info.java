/** What we conclude: the report of a period, and the plain tables that the documents draw. */
package org.zcwc.model.report;
