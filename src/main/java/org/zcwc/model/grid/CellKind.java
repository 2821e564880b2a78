package org.zcwc.model.grid;

/** What a cell holds. */
public enum CellKind {
  BLANK,
  TEXT,
  /**
   * A number; the cell's text is its plain decimal, {@code %} appended where it shows a percentage.
   */
  NUMBER,
  /** A date; the cell's text is ISO, {@code 2023-12-31}. */
  DATE,
  /** An error value, e.g. {@code #DIV/0!}. */
  ERROR,
  /** A formula that no program has calculated yet; the cell's text is the formula. */
  UNCALCULATED
}
