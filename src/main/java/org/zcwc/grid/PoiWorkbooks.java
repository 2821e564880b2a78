package org.zcwc.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.ShapeContainer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.SimpleShape;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
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
  private boolean uncalculated;

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
      throw new UnreadableException(Finding.of(Rule.FILE_ENCRYPTED).variant("office"));
    } catch (OldFileFormatException e) {
      throw new UnreadableException(Finding.of(Rule.FILE_TYPE_UNSUPPORTED).variant("old-office"));
    }
  }

  private Contents read(Workbook workbook) throws IOException {
    uncalculated = workbook instanceof XSSFWorkbook xlsx && xlsx.getForceFormulaRecalculation();
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
      if (row.getZeroHeight() || row.getHeight() == 0) {
        hiddenRows.add(row.getRowNum());
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        columns = Math.max(columns, cell.getColumnIndex() + 1);
        Cell read = cell(cell, from1904);
        if (read.text().contains("DISPIMG(")) {
          Source at = place(sheet, row.getRowNum(), cell.getColumnIndex());
          outside.add(new Outside(Outside.Kind.PICTURE, "", at));
        } else {
          rows.put(row.getRowNum(), cell.getColumnIndex(), read);
        }
        Comment comment = cell.getCellComment();
        if (comment != null && comment.getString() != null) {
          outside.add(
              new Outside(
                  Outside.Kind.COMMENT,
                  lines(comment.getString().getString()),
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

  private Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean from1904) {
    if (cell.getCellType() == CellType.FORMULA && !calculated(cell)) {
      return new Cell(CellKind.UNCALCULATED, "=" + cell.getCellFormula());
    }
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> Cell.text(lines(cell.getRichStringCellValue().getString()));
      case NUMERIC -> form(cell).cell(cell.getNumericCellValue(), from1904);
      case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> new Cell(CellKind.ERROR, error(cell.getErrorCellValue()));
      default -> Cell.BLANK;
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }

  /** XLSX may hold a formula alone; in XLS there is always a result, be it a mere zero. */
  private boolean calculated(org.apache.poi.ss.usermodel.Cell cell) {
    if (!(cell instanceof XSSFCell xlsx)) {
      return true;
    }
    String raw = xlsx.getRawValue();
    boolean text = xlsx.getCTCell().getT() == STCellType.STR;
    return text || (raw != null && !raw.isEmpty() && !(uncalculated && raw.equals("0")));
  }

  private static NumberForm form(org.apache.poi.ss.usermodel.Cell cell) {
    String code = cell.getCellStyle().getDataFormatString();
    NumberForm builtIn = NumberForm.builtIn(cell.getCellStyle().getDataFormat());
    boolean plain = builtIn.kind() == NumberForm.Kind.PLAIN;
    return plain && code != null ? NumberForm.of(code) : builtIn;
  }

  private static String lines(String text) {
    return XlsxStrings.lines(text);
  }

  private void drawings(Sheet sheet) {
    Drawing<? extends Shape> drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (Shape shape : drawing) {
      Source at = place(sheet, 0, 0);
      if (shape.getAnchor() instanceof ClientAnchor anchor) {
        at = place(sheet, anchor.getRow1(), anchor.getCol1());
      }
      drawing(shape, at);
    }
  }

  /** A group stands where it is anchored, and all in it too. */
  private void drawing(Shape shape, Source at) {
    if (shape instanceof Picture) {
      outside.add(new Outside(Outside.Kind.PICTURE, "", at));
    } else if (shape instanceof SimpleShape) {
      String text = text(shape);
      if (!text.isBlank()) {
        outside.add(new Outside(Outside.Kind.TEXT_BOX, text.strip(), at));
      }
    } else if (shape instanceof ShapeContainer<?> group) {
      for (Object inner : group) {
        if (inner instanceof Shape one) {
          drawing(one, at);
        }
      }
    }
  }

  private static String text(Shape shape) {
    if (shape instanceof XSSFSimpleShape xlsx) {
      return lines(xlsx.getText());
    }
    boolean comment = shape instanceof Comment;
    if (!comment && shape instanceof HSSFSimpleShape xls) {
      return text(xls);
    }
    return "";
  }

  private static String text(HSSFSimpleShape shape) {
    try {
      return shape.getString() == null ? "" : lines(shape.getString().getString());
    } catch (NullPointerException e) {
      // A shape read from a file without text: charts, filter arrows. POI 5.5.1 has no way to ask.
      return "";
    }
  }

  private Source place(Sheet sheet, int row, int column) {
    return new Source.SheetCell(path, sheet.getSheetName(), row + 1, column + 1);
  }
}
