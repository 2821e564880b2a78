/** The look of documents as values: typefaces, sizes, colours, widths, phrases. */
package org.zcwc.model.look;
