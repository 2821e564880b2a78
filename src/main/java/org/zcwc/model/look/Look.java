package org.zcwc.model.look;

import java.util.Map;
import java.util.OptionalInt;
import org.zcwc.model.report.Table.Tone;

/**
 * How documents look: what {@code templates/look.yaml} says, and GB/T 9704-2012 (clauses 5 and 7)
 * where it says nothing.
 *
 * @param columns shares of the tables' columns by {@code <table>.<column>}, e.g. {@code form.name};
 *     one that is not named keeps its own
 * @param phrases words that stand in place of those of the message bundles, by their key
 * @param pdfFonts where the PDF's fonts come from
 */
public record Look(
    Faces faces,
    Sizes sizes,
    Colours colours,
    Map<String, Integer> columns,
    Map<String, String> phrases,
    PdfFonts pdfFonts) {
  public Look {
    columns = Map.copyOf(columns);
    phrases = Map.copyOf(phrases);
  }

  /** The colour of the bars that show a rate, RRGGBB. */
  public static final String BAR = "9DC3E6";

  /** The look that the standard asks for. */
  public static final Look OFFICIAL =
      new Look(
          new Faces("方正小标宋简体", "黑体", "仿宋_GB2312", "宋体", "Times New Roman"),
          new Sizes(22, 12, 12, 9),
          new Colours("C6E7CE", "FFE9A8", "F8C9C4", "E3E5E8", "EEF1F5"),
          Map.of(),
          Map.of(),
          PdfFonts.SYSTEM);

  /**
   * Typefaces by the name that Office and WPS know them by.
   *
   * @param title 小标宋, for titles
   * @param heading 黑体, for table headers, 附件 marks and first-level headings
   * @param body 仿宋, for text
   * @param number 宋体, for page numbers
   * @param latin for Latin letters and digits within text
   */
  public record Faces(String title, String heading, String body, String number, String latin) {}

  /**
   * Sizes in points.
   *
   * @param title of a title, 2号
   * @param heading of the form's header row
   * @param body of the form's text, 小4
   * @param list of the lists behind the form, which have more columns
   */
  public record Sizes(double title, double heading, double body, double list) {}

  /**
   * The fills behind what is done or well, behind, far behind, unknown; and of a header row;
   * RRGGBB.
   */
  public record Colours(String green, String yellow, String red, String grey, String header) {

    /** What is behind a cell of this tone; white behind a plain one. */
    public String of(Tone tone) {
      return switch (tone) {
        case GREEN -> green;
        case YELLOW -> yellow;
        case RED -> red;
        case GREY -> grey;
        case PLAIN -> "FFFFFF";
      };
    }
  }

  /** Where the PDF's fonts come from. */
  public enum PdfFonts {
    /** The machine's own fonts by their role, the bundled one where it has none. */
    SYSTEM,
    /** The bundled font alone, so that every machine makes the same bytes. */
    BUNDLED
  }

  /** The share that the file gives this column of this table. */
  public OptionalInt share(String table, String column) {
    Integer share = columns.get(table + "." + column);
    return share == null ? OptionalInt.empty() : OptionalInt.of(share);
  }
}
