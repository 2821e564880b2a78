package org.zcwc.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.SimpleShape;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.CellKind;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.grid.Region;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** Workbooks as POI reads them: XLS, and the XLSX that our own pass declines. */
final class PoiWorkbooks {

  private final String path;
  private final Limits limits;
  private final List<Outside> outside = new ArrayList<>();

  private PoiWorkbooks(String path, Limits limits) {
    this.path = path;
    this.limits = limits;
  }

  static Contents read(OpenedFile file, Limits limits) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(file.bytes());
    try (Workbook workbook =
        file.type() == FileType.XLS ? new HSSFWorkbook(in) : new XSSFWorkbook(in)) {
      return new PoiWorkbooks(file.arrival().path(), limits).read(workbook);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Finding.of(Rule.FILE_ENCRYPTED));
    }
  }

  private Contents read(Workbook workbook) throws IOException {
    boolean from1904 =
        workbook instanceof HSSFWorkbook xls
            ? xls.getInternalWorkbook().isUsing1904DateWindowing()
            : ((XSSFWorkbook) workbook).isDate1904();
    List<Grid> grids = new ArrayList<>();
    if (workbook.getNumberOfSheets() > limits.sheets()) {
      throw UnreadableException.limit("sheets", limits.sheets());
    }
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      grids.add(grid(workbook.getSheetAt(i), hidden, from1904));
    }
    return new Contents(grids, outside);
  }

  private Grid grid(Sheet sheet, boolean hidden, boolean from1904) throws IOException {
    Rows rows = new Rows(limits);
    Set<Integer> hiddenRows = new HashSet<>();
    Set<Integer> hiddenColumns = new HashSet<>();
    int columns = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        hiddenRows.add(row.getRowNum());
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        columns = Math.max(columns, cell.getColumnIndex() + 1);
        rows.put(row.getRowNum(), cell.getColumnIndex(), cell(cell, from1904));
        Comment comment = cell.getCellComment();
        if (comment != null && comment.getString() != null) {
          outside.add(
              new Outside(
                  Outside.Kind.COMMENT,
                  comment.getString().getString(),
                  place(sheet, row.getRowNum(), cell.getColumnIndex())));
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        hiddenColumns.add(column);
      }
    }
    List<Region> merged = new ArrayList<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (merged.size() >= limits.mergedRegions()) {
        throw UnreadableException.limit("mergedRegions", limits.mergedRegions());
      }
      merged.add(
          new Region(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn()));
    }
    drawings(sheet);
    List<List<Cell>> all = rows.all();
    hiddenRows.removeIf(r -> r >= all.size());
    Locator locator = new Locator.Sheet(path, sheet.getSheetName());
    return new Grid(locator, sheet.getSheetName(), hidden, all, merged, hiddenRows, hiddenColumns);
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean from1904) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> Cell.text(lines(cell.getRichStringCellValue().getString()));
      case NUMERIC -> form(cell).cell(cell.getNumericCellValue(), from1904);
      case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR ->
          new Cell(CellKind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> Cell.BLANK;
    };
  }

  private static NumberForm form(org.apache.poi.ss.usermodel.Cell cell) {
    String code = cell.getCellStyle().getDataFormatString();
    NumberForm builtIn = NumberForm.builtIn(cell.getCellStyle().getDataFormat());
    boolean plain = builtIn.kind() == NumberForm.Kind.PLAIN;
    return plain && code != null ? NumberForm.of(code) : builtIn;
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void drawings(Sheet sheet) {
    Drawing<? extends Shape> drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (Shape shape : drawing) {
      Source at = place(sheet, 0, 0);
      if (shape.getAnchor() instanceof org.apache.poi.ss.usermodel.ClientAnchor anchor) {
        at = place(sheet, anchor.getRow1(), anchor.getCol1());
      }
      if (shape instanceof Picture) {
        outside.add(new Outside(Outside.Kind.PICTURE, "", at));
      } else if (shape instanceof SimpleShape) {
        String text = text(shape);
        if (!text.isBlank()) {
          outside.add(new Outside(Outside.Kind.TEXT_BOX, text.strip(), at));
        }
      }
    }
  }

  private static String text(Shape shape) {
    if (shape instanceof XSSFSimpleShape xlsx) {
      return lines(xlsx.getText());
    }
    boolean comment = shape instanceof Comment;
    if (!comment && shape instanceof org.apache.poi.hssf.usermodel.HSSFSimpleShape xls) {
      return xls.getString() == null ? "" : lines(xls.getString().getString());
    }
    return "";
  }

  private Source place(Sheet sheet, int row, int column) {
    return new Source.SheetCell(path, sheet.getSheetName(), row + 1, column + 1);
  }
}
