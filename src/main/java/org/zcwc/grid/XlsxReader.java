package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.XLSX);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    try {
      return new Workbook(path, new Parts(file.bytes(), limits), limits).read();
    } catch (UnreadableException e) {
      if (e.finding().variant().equals("damaged")) {
        return PoiWorkbooks.read(file, limits);
      }
      throw e;
    }
  }

  /** One workbook being read. */
  private static final class Workbook {

    private final String path;
    private final Parts parts;
    private final Limits limits;
    private String base = "xl/";
    private boolean from1904;
    private final List<Outside> outside = new ArrayList<>();

    Workbook(String path, Parts parts, Limits limits) {
      this.path = path;
      this.parts = parts;
      this.limits = limits;
    }

    Contents read() throws IOException {
      String main =
          relations("_rels/.rels", "").values().stream()
              .filter(r -> r.type().endsWith("/officeDocument"))
              .map(Relation::target)
              .findFirst()
              .orElse("xl/workbook.xml");
      base = main.substring(0, main.lastIndexOf('/') + 1);
      String file = main.substring(base.length());
      Map<String, Relation> relations = relations(base + "_rels/" + file + ".rels", base);
      List<Sheet> sheets = sheets(main);
      List<NumberForm> forms = XlsxStyles.read(target(relations, "/styles", "styles.xml"), parts);
      List<String> strings =
          XlsxStrings.read(target(relations, "/sharedStrings", "sharedStrings.xml"), parts, limits);
      List<Grid> grids = new ArrayList<>();
      for (Sheet sheet : sheets) {
        Relation relation = relations.get(sheet.relation());
        if (relation == null || !relation.type().endsWith("/worksheet")) {
          continue;
        }
        if (grids.size() >= limits.sheets()) {
          throw UnreadableException.limit("sheets", limits.sheets());
        }
        byte[] part =
            parts.get(relation.target()).orElseThrow(() -> UnreadableException.damaged("sheet"));
        grids.add(
            new XlsxSheet(path, sheet.name(), sheet.hidden(), part, limits)
                .read(strings, forms, from1904));
        outside(relation.target(), sheet.name());
      }
      return new Contents(grids, outside);
    }

    private String target(Map<String, Relation> relations, String type, String usual) {
      return relations.values().stream()
          .filter(r -> r.type().endsWith(type))
          .map(Relation::target)
          .findFirst()
          .orElse(base + usual);
    }

    private List<Sheet> sheets(String main) throws IOException {
      List<Sheet> sheets = new ArrayList<>();
      byte[] part = parts.get(main).orElseThrow(() -> UnreadableException.damaged("workbook"));
      Xml xml = new Xml(part);
      for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
        if (e == Xml.Event.START && xml.is("workbookPr")) {
          from1904 = truth(xml.attribute("date1904"));
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
      int slash = sheetPart.lastIndexOf('/') + 1;
      String folder = sheetPart.substring(0, slash);
      String rels = folder + "_rels/" + sheetPart.substring(slash) + ".rels";
      if (!parts.has(rels)) {
        return;
      }
      for (Relation relation : relations(rels, folder).values()) {
        Optional<byte[]> part =
            relation.type().endsWith("/drawing") || relation.type().endsWith("/comments")
                ? parts.get(relation.target())
                : Optional.empty();
        if (part.isPresent() && relation.type().endsWith("/drawing")) {
          XlsxDrawing.read(path, sheet, part.get(), outside);
        } else if (part.isPresent()) {
          XlsxDrawing.comments(path, sheet, part.get(), outside);
        }
      }
    }

    private Map<String, Relation> relations(String part, String folder) throws IOException {
      Map<String, Relation> relations = new HashMap<>();
      Xml xml = new Xml(parts.get(part).orElse(new byte[0]));
      for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
        if (e == Xml.Event.START
            && xml.is("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          relations.put(
              xml.attribute("Id"),
              new Relation(xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
        }
      }
      return relations;
    }

    private static String resolve(String folder, String target) {
      if (target.startsWith("/")) {
        return target.substring(1);
      }
      List<String> steps = new ArrayList<>();
      for (String step : (folder + target).split("/", -1)) {
        if (step.equals("..") && !steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        } else if (!step.equals(".") && !step.equals("..")) {
          steps.add(step);
        }
      }
      return String.join("/", steps);
    }
  }

  /** Whether an attribute says yes (ECMA-376: xsd:boolean, also in words). */
  static boolean truth(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private record Sheet(String name, boolean hidden, String relation) {}

  private record Relation(String type, String target) {}
}
