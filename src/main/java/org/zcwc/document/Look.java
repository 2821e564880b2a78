package org.zcwc.document;

/**
 * 公文 as it looks (GB/T 9704-2012, clause 5 and 7): typefaces by the name that Office and WPS know
 * them by, sizes in points, colours as RRGGBB.
 *
 * @param title 小标宋, for titles
 * @param heading 黑体, for table headers and 附件 marks
 * @param body 仿宋, for text
 * @param number 宋体, for page numbers
 * @param latin for Latin letters and digits within text
 * @param titleSize 2号
 * @param headingSize of a table's header
 * @param bodySize of a table's text
 * @param listSize of the lists behind the form, which have more columns
 */
public record Look(
    String title,
    String heading,
    String body,
    String number,
    String latin,
    double titleSize,
    double headingSize,
    double bodySize,
    double listSize,
    Colours colours) {

  /** The fills behind what is done or well, behind, far behind, unknown; and of a header row. */
  public record Colours(String green, String yellow, String red, String grey, String header) {}

  /** The look that the standard asks for. */
  public static final Look OFFICIAL =
      new Look(
          "方正小标宋简体",
          "黑体",
          "仿宋_GB2312",
          "宋体",
          "Times New Roman",
          22,
          14,
          12,
          9,
          new Colours("C6E7CE", "FFE9A8", "F8C9C4", "E3E5E8", "EEF1F5"));
}
