package org.zcwc.model.finding;

/**
 * 出处: where a value or a finding stands. Paths are relative to the input folder, with {@code /};
 * rows, columns, lines, tables and pages count from 1, as people count them. Equality is written
 * out where it is asked for in every run: what javac makes of a record is put together by the JVM
 * when it is first asked for, which takes longer than reading a sheet.
 */
public sealed interface Source {

  /** The file, relative to the input; a member of a zip is {@code sent.zip/folder/name.xlsx}. */
  String file();

  /** A file as a whole. */
  record WholeFile(String file) implements Source {
    @Override
    public boolean equals(Object other) {
      return other instanceof WholeFile that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return file.hashCode();
    }
  }

  /** A cell of a spreadsheet's sheet; row and column count from 1. */
  record SheetCell(String file, String sheet, int row, int column) implements Source {
    @Override
    public boolean equals(Object other) {
      return other instanceof SheetCell that
          && row == that.row
          && column == that.column
          && file.equals(that.file)
          && sheet.equals(that.sheet);
    }

    @Override
    public int hashCode() {
      return ((file.hashCode() * 31 + sheet.hashCode()) * 31 + row) * 31 + column;
    }

    /** The cell's name as Excel shows it, e.g. {@code D4}. */
    public String cell() {
      return letters(column) + row;
    }

    /** A column's name as Excel shows it; columns count from 1. */
    public static String letters(int column) {
      StringBuilder letters = new StringBuilder();
      for (int c = column; c > 0; c = (c - 1) / 26) {
        letters.append((char) ('A' + (c - 1) % 26));
      }
      return letters.reverse().toString();
    }
  }

  /** A field of a delimited text file: the line its record starts on, and the field's number. */
  record TextField(String file, int line, int column) implements Source {
    @Override
    public boolean equals(Object other) {
      return other instanceof TextField that
          && line == that.line
          && column == that.column
          && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return (file.hashCode() * 31 + line) * 31 + column;
    }
  }

  /** A cell of a table in a Word or HTML document; tables count from 1 in reading order. */
  record TableCell(String file, int table, int row, int column) implements Source {}

  /** A paragraph outside the tables of a Word document, counted from 1. */
  record Paragraph(String file, int paragraph) implements Source {}

  /** A page of a PDF, counted from 1. */
  record Page(String file, int page) implements Source {}
}
