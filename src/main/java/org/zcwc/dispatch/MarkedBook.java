package org.zcwc.dispatch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;

/**
 * A unit's own workbook with its faulty cells marked: a colour behind each, and a comment with what
 * is wrong and how to mend it. Words, numbers, formulas and all other looks stay as the unit made
 * them, and so do its own comments, ours being put under them.
 */
final class MarkedBook {

  private static final int COMMENT_COLUMNS = 4;
  private static final int LETTERS_A_LINE = 18;
  private static final int MOST_LINES = 30;

  private final Workbook book;
  private final CommentWords words;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private MarkedBook(Workbook book, CommentWords words) {
    this.book = book;
    this.words = words;
  }

  /**
   * The marked workbook.
   *
   * @param bytes XLSX, XLSM or XLS
   * @throws IOException where it cannot be opened and saved again
   */
  static byte[] of(byte[] bytes, List<Finding> findings, CommentWords words) throws IOException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      new MarkedBook(book, words).mark(findings);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
      book.write(out);
      return ZipBytes.zip(bytes) ? ZipBytes.withoutTimes(out.toByteArray()) : out.toByteArray();
    }
  }

  private record Place(String sheet, CellAddress cell) {}

  private void mark(List<Finding> findings) {
    Map<Place, List<Finding>> places = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.source().orElse(null) instanceof Source.SheetCell at) {
        Sheet sheet = book.getSheet(at.sheet());
        if (sheet != null) {
          Place place = new Place(at.sheet(), seen(sheet, at.row() - 1, at.column() - 1));
          places.computeIfAbsent(place, p -> new ArrayList<>()).add(finding);
        }
      }
    }
    places.forEach((place, there) -> mark(book.getSheet(place.sheet()), place.cell(), there));
  }

  /** Of merged cells the first, which is the one that shows. */
  private static CellAddress seen(Sheet sheet, int row, int column) {
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      if (region.isInRange(row, column)) {
        return new CellAddress(region.getFirstRow(), region.getFirstColumn());
      }
    }
    return new CellAddress(row, column);
  }

  private void mark(Sheet sheet, CellAddress at, List<Finding> findings) {
    Row row = sheet.getRow(at.getRow());
    row = row == null ? sheet.createRow(at.getRow()) : row;
    Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    cell.setCellStyle(coloured(cell.getCellStyle(), error));
    comment(sheet, cell, words.of(findings));
  }

  private CellStyle coloured(CellStyle own, boolean error) {
    return styles.computeIfAbsent(
        own.getIndex() + (error ? "e" : "w"),
        key -> {
          CellStyle style = book.createCellStyle();
          style.cloneStyleFrom(own);
          IndexedColors colour = error ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
          style.setFillForegroundColor(colour.getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  private void comment(Sheet sheet, Cell cell, String text) {
    CreationHelper make = book.getCreationHelper();
    Comment old = cell.getCellComment();
    if (old != null) {
      String kept = old.getString() == null ? "" : old.getString().getString();
      old.setString(make.createRichTextString(kept + "\n\n" + text));
      return;
    }
    int lines = text.lines().mapToInt(l -> l.length() / LETTERS_A_LINE + 1).sum();
    ClientAnchor anchor = make.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + Math.min(MOST_LINES, lines + 1));
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(make.createRichTextString(text));
    comment.setAuthor(words.author());
    cell.setCellComment(comment);
  }
}
