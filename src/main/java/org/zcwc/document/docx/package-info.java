/**
 * Word documents (ECMA-376 part 1, 17) that Word, WPS and LibreOffice show alike. {@link
 * org.zcwc.document.docx.DocxPaper} is its face.
 */
package org.zcwc.document.docx;
