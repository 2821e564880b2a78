package org.zcwc.message;

import org.zcwc.model.finding.Source;

/** Writes a source the way a person looks it up: {@code 某局/报表.xlsx 进展情况!D4}. */
public final class SourceWords {

  private final Messages words;

  public SourceWords(Messages words) {
    this.words = words;
  }

  /** File and place. */
  public String text(Source source) {
    String place = place(source);
    return place.isEmpty() ? source.file() : source.file() + " " + place;
  }

  /** The place in the file; empty for the file as a whole. */
  public String place(Source source) {
    if (source instanceof Source.SheetCell c) {
      return c.sheet() + "!" + c.cell();
    } else if (source instanceof Source.TextField f) {
      return words.text(
          "source.text-field", Integer.toString(f.line()), Integer.toString(f.column()));
    } else if (source instanceof Source.TableCell t) {
      return words.text(
          "source.table-cell",
          Integer.toString(t.table()),
          Integer.toString(t.row()),
          Integer.toString(t.column()));
    } else if (source instanceof Source.Paragraph p) {
      return words.text("source.paragraph", Integer.toString(p.paragraph()));
    } else if (source instanceof Source.Page p) {
      return words.text("source.page", Integer.toString(p.page()));
    }
    return "";
  }
}
