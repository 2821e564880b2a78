/**
 * Stage 3: a file's bytes → Contents. One reader a format, one list of them in {@link
 * org.zcwc.grid.GridReaders}. Limits are enforced while reading; what a parser throws costs its
 * file and becomes a finding at one boundary.
 */
package org.zcwc.grid;
