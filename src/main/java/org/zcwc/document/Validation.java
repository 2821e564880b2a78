package org.zcwc.document;

import java.io.IOException;

/**
 * What may be filled into the cells of a range (ECMA-376 part 1, 18.3.1.32), and what a person is
 * told there. A blank cell is always right.
 *
 * @param kind {@code decimal} (of at least the formula), {@code list} (of a range's values) or
 *     {@code custom} (the formula must hold)
 * @param prompt shown beside the cell, at most 255 characters
 * @param error shown when something else is filled in, at most 225 characters
 */
public record Validation(
    String range, String kind, String formula, String title, String prompt, String error) {

  private static final int TITLE = 32;
  private static final int PROMPT = 255;
  private static final int ERROR = 225;

  /** A number of at least nought. */
  public static Validation amount(String range, String title, String prompt, String error) {
    return new Validation(range, "decimal", "0", title, prompt, error);
  }

  /** One of the values of a range of this book. */
  public static Validation oneOf(
      String range, String values, String title, String prompt, String error) {
    return new Validation(range, "list", values, title, prompt, error);
  }

  /** Whatever makes this formula hold. */
  public static Validation holding(
      String range, String formula, String title, String prompt, String error) {
    return new Validation(range, "custom", formula, title, prompt, error);
  }

  void write(XmlWriter xml) throws IOException {
    xml.start(
        "dataValidation",
        "type",
        kind,
        "operator",
        kind.equals("decimal") ? "greaterThanOrEqual" : "between",
        "allowBlank",
        "1",
        "showInputMessage",
        "1",
        "showErrorMessage",
        "1",
        "errorTitle",
        cut(title, TITLE),
        "error",
        cut(error, ERROR),
        "promptTitle",
        cut(title, TITLE),
        "prompt",
        cut(prompt, PROMPT),
        "sqref",
        range);
    xml.element("formula1", formula).end();
  }

  /** Excel calls a file broken whose words are longer. */
  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
