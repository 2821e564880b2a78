/** What a file holds before anyone knows what it means: cells in rows, and text around them. */
package org.zcwc.model.grid;
