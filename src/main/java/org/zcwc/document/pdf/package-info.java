/**
 * PDF/A-1a files (ISO 19005-1) with TrueType fonts embedded as subsets. Written by hand, as the
 * OOXML is: only the tables and outlines that a page needs are read of a font, lines break as
 * Chinese wants, and no class of AWT is loaded. {@link org.zcwc.document.pdf.PdfPaper} is its face.
 */
package org.zcwc.document.pdf;
