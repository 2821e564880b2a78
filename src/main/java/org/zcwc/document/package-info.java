/**
 * The drawing kit of the stages that make documents ({@code render}, {@code dispatch}): OOXML
 * parts, workbooks, fonts, the official look. Knows nothing of tasks and units; written by hand for
 * XLSX and DOCX because POI's XML beans cost a small run more than all the rest of it.
 */
package org.zcwc.document;
