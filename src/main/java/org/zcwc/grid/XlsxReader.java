package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/**
 * XLSX and XLSM, also in the strict form: a pass of our own over the few parts that are needed,
 * several times as fast as POI, to which a package that this pass finds damaged falls back. Macros,
 * formulas, links and images are never followed.
 */
final class XlsxReader implements GridReader {

  private static final long SECOND_TRY = 20L << 20;

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.XLSX);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    try {
      try (Parts parts = new Parts(file.bytes(), limits)) {
        return new Workbook(path, parts, limits).read();
      }
    } catch (UnreadableException e) {
      if (e.worthAnotherTry() && small(file.bytes(), limits)) {
        return PoiWorkbooks.read(file, limits);
      }
      throw e;
    }
  }

  /** POI takes some ten times the memory that a workbook inflates to; only small ones get a try. */
  private static boolean small(byte[] zip, Limits limits) throws IOException {
    try (Parts parts = new Parts(zip, limits)) {
      return parts.total() <= SECOND_TRY;
    } catch (UnreadableException e) {
      // Not even the package holds together.
      return false;
    }
  }

  /** One workbook being read. */
  private static final class Workbook {

    private final String path;
    private final Parts parts;
    private final Limits limits;
    private boolean from1904;
    private boolean uncalculated;
    private final List<Outside> outside = new ArrayList<>();

    Workbook(String path, Parts parts, Limits limits) {
      this.path = path;
      this.parts = parts;
      this.limits = limits;
    }

    Contents read() throws IOException {
      String main = Relations.ofPackage(parts).first("officeDocument").orElse("xl/workbook.xml");
      String base = main.substring(0, main.lastIndexOf('/') + 1);
      Relations relations = Relations.of(main, parts);
      List<Sheet> sheets = sheets(main);
      XlsxSheet.Shared shared =
          new XlsxSheet.Shared(
              XlsxStrings.read(
                  relations.first("sharedStrings").orElse(base + "sharedStrings.xml"),
                  parts,
                  limits),
              XlsxStyles.read(relations.first("styles").orElse(base + "styles.xml"), parts),
              from1904,
              uncalculated);
      List<Grid> grids = new ArrayList<>();
      for (Sheet sheet : sheets) {
        Relations.Relation relation = relations.byId().get(sheet.relation());
        if (relation == null || !relation.type().equals("worksheet")) {
          continue;
        }
        if (grids.size() >= limits.sheets()) {
          throw UnreadableException.limit("sheets", limits.sheets());
        }
        byte[] part =
            parts.get(relation.target()).orElseThrow(() -> UnreadableException.broken("sheet"));
        grids.add(
            new XlsxSheet(path, sheet.name(), sheet.hidden(), part, limits).read(shared, outside));
        outside(relation.target(), sheet.name());
      }
      return new Contents(grids, outside);
    }

    private List<Sheet> sheets(String main) throws IOException {
      List<Sheet> sheets = new ArrayList<>();
      byte[] part = parts.get(main).orElseThrow(() -> UnreadableException.damaged("workbook"));
      Xml xml = new Xml(part);
      for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
        if (e == Xml.Event.START && xml.is("workbookPr")) {
          from1904 = truth(xml.attribute("date1904"));
        } else if (e == Xml.Event.START && xml.is("calcPr")) {
          uncalculated = truth(xml.attribute("fullCalcOnLoad"));
        } else if (e == Xml.Event.START && xml.is("sheet")) {
          String state = xml.attribute("state");
          boolean hidden = state.equals("hidden") || state.equals("veryHidden");
          sheets.add(new Sheet(xml.attribute("name"), hidden, xml.attribute("id")));
        }
      }
      return sheets;
    }

    /** Text boxes and pictures that the sheet shows, and the comments on its cells. */
    private void outside(String sheetPart, String sheet) throws IOException {
      Relations relations = Relations.of(sheetPart, parts);
      if (relations.byId().isEmpty()) {
        return;
      }
      for (String drawing : relations.all("drawing")) {
        Optional<byte[]> part = parts.get(drawing);
        if (part.isPresent()) {
          XlsxDrawing.read(path, sheet, part.get(), outside);
        }
      }
      for (String comments : relations.all("comments")) {
        Optional<byte[]> part = parts.get(comments);
        if (part.isPresent()) {
          XlsxDrawing.comments(path, sheet, part.get(), outside);
        }
      }
    }
  }

  /** Whether an attribute says yes (ECMA-376: xsd:boolean, also in words). */
  static boolean truth(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private record Sheet(String name, boolean hidden, String relation) {}
}
