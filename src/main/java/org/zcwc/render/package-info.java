/**
 * Stage 7: Report → files. One writer a format, one list of them in {@link
 * org.zcwc.render.ReportWriters}; the output folder, in which they appear all or none.
 */
package org.zcwc.render;
