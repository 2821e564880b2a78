package org.zcwc.render.page;

/**
 * How much a browser, on a phone too, opens without a wait. What goes over it is counted in the
 * page's own words and left to the other files.
 *
 * @param items rows of a list
 * @param characters of the units' texts in the form as a whole, shared evenly by its tasks
 */
record PageSize(int items, int characters) {

  /** Some four megabytes at the most: 2,000 units still have a row each. */
  static final PageSize USUAL = new PageSize(2_000, 600_000);
}
