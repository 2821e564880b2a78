package org.zcwc.render.page;

/**
 * How much a browser, on a phone too, opens without a wait. What goes over it is counted in the
 * page's own words and left to the other files.
 *
 * @param rows of a table: units, files
 * @param cards of a list, which cost a browser more: indicators, problems, units that owe something
 * @param characters of the units' texts in the form as a whole, shared evenly by its tasks
 */
record PageSize(int rows, int cards, int characters) {

  /** Some four megabytes at the most: 2,000 units still have a row each. */
  static final PageSize USUAL = new PageSize(2_000, 1_000, 600_000);
}
