/**
 * What goes out to the units: the fill-in template, the reminder, the returned sheet. Programme,
 * report and words come in; files to be written go out.
 */
package org.zcwc.dispatch;
