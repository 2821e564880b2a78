/**
 * report.html: one class a part of the page, put in order by {@link org.zcwc.render.page.Page}. Its
 * look and its script are resources beside the classes. What comes in is the report and the words;
 * all of it may be hostile text, so {@link org.zcwc.render.page.Markup} alone writes tags.
 */
package org.zcwc.render.page;
