/** What was promised: the programme of a year, its units, tasks and indicators. */
package org.zcwc.model.programme;
