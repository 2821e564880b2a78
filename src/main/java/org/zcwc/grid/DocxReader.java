package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.grid.Region;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/**
 * The tables of a DOCX, and the paragraphs around them. A table within a cell belongs to that
 * cell's text. Of tracked changes the document as it would be accepted is read: insertions in,
 * deletions out.
 */
final class DocxReader implements GridReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOCX);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    Parts parts = new Parts(file.bytes(), limits);
    byte[] body =
        parts
            .get("word/document.xml")
            .orElseThrow(() -> UnreadableException.damaged("word/document.xml"));
    return new Pass(file.arrival().path(), new Xml(body), limits).read();
  }

  /** One document being read. */
  private static final class Pass {
    private final String path;
    private final Xml xml;
    private final Limits limits;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private int paragraphs;

    Pass(String path, Xml xml, Limits limits) {
      this.path = path;
      this.xml = xml;
      this.limits = limits;
    }

    Contents read() throws IOException {
      for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
        if (e == Xml.Event.START && xml.is("tbl")) {
          if (grids.size() >= limits.sheets()) {
            throw UnreadableException.limit("sheets", limits.sheets());
          }
          table();
        } else if (e == Xml.Event.START && xml.is("p")) {
          paragraphs++;
          String text = paragraph();
          if (!text.isBlank()) {
            outside.add(new Outside(Outside.Kind.PARAGRAPH, text, here()));
          }
        } else if (e == Xml.Event.START && skipped(xml.name())) {
          xml.skip();
        }
      }
      return new Contents(grids, outside);
    }

    private Source here() {
      return new Source.Paragraph(path, Math.max(1, paragraphs));
    }

    /** Deleted text, the second of two renderings, and what is no text. */
    private static boolean skipped(String name) {
      return switch (name) {
        case "del", "moveFrom", "Fallback", "instrText", "rPr", "pPr", "sectPr" -> true;
        default -> false;
      };
    }

    /** The text of the paragraph just started. */
    private String paragraph() throws IOException {
      StringBuilder text = new StringBuilder();
      int outsideDepth = xml.depth() - 1;
      while (xml.depth() > outsideDepth) {
        Xml.Event event = xml.next();
        if (event == Xml.Event.NOTHING) {
          break;
        } else if (event == Xml.Event.START) {
          run(text);
        }
      }
      return text.toString();
    }

    private void run(StringBuilder text) throws IOException {
      switch (xml.name()) {
        case "t" -> text.append(xml.content());
        case "br", "cr" -> text.append('\n');
        case "tab" -> text.append('\t');
        case "noBreakHyphen" -> text.append('-');
        case "txbxContent" -> box();
        case "drawing", "pict" -> {
          // Text boxes stand within; a picture alone is told.
        }
        case "blip", "imagedata" -> outside.add(new Outside(Outside.Kind.PICTURE, "", here()));
        default -> {
          if (skipped(xml.name())) {
            xml.skip();
          }
        }
      }
    }

    private void box() throws IOException {
      String text = block();
      if (!text.isBlank()) {
        outside.add(new Outside(Outside.Kind.TEXT_BOX, text, here()));
      }
    }

    /** The paragraphs of the element just started, tables within too, each on a line. */
    private String block() throws IOException {
      StringBuilder text = new StringBuilder();
      boolean first = true;
      int outsideDepth = xml.depth() - 1;
      while (xml.depth() > outsideDepth) {
        Xml.Event event = xml.next();
        if (event == Xml.Event.NOTHING) {
          break;
        }
        if (event == Xml.Event.START && xml.is("p")) {
          text.append(first ? "" : "\n").append(paragraph());
          first = false;
        } else if (event == Xml.Event.START && skipped(xml.name())) {
          xml.skip();
        }
        if (text.length() > limits.cellCharacters()) {
          throw UnreadableException.limit("cellCharacters", limits.cellCharacters());
        }
      }
      return text.toString();
    }

    private void table() throws IOException {
      Rows rows = new Rows(limits);
      List<Region> merged = new ArrayList<>();
      List<int[]> open = new ArrayList<>();
      int row = -1;
      int column = 0;
      int outsideDepth = xml.depth() - 1;
      while (xml.depth() > outsideDepth) {
        Xml.Event event = xml.next();
        if (event == Xml.Event.NOTHING) {
          break;
        } else if (event != Xml.Event.START) {
          continue;
        }
        if (xml.is("tr")) {
          row++;
          column = 0;
        } else if (xml.is("gridBefore")) {
          column += Math.max(0, XlsxSheet.whole(xml.attribute("val")));
        } else if (xml.is("tc")) {
          column = cell(rows, row, column, open, merged);
        } else if (skipped(xml.name())) {
          xml.skip();
        }
      }
      open.forEach(o -> close(o, merged));
      grids.add(
          new Grid(
              new Locator.Table(path, grids.size() + 1),
              "",
              false,
              rows.all(),
              merged,
              Set.of(),
              Set.of()));
    }

    /**
     * Reads a cell and returns the column after it. {@code open} holds the vertical merges that may
     * go on: first row, first column, last row, last column.
     */
    private int cell(Rows rows, int row, int column, List<int[]> open, List<Region> merged)
        throws IOException {
      int span = 1;
      String vertical = "none";
      StringBuilder text = new StringBuilder();
      boolean first = true;
      int outsideDepth = xml.depth() - 1;
      while (xml.depth() > outsideDepth) {
        Xml.Event event = xml.next();
        if (event == Xml.Event.NOTHING) {
          break;
        } else if (event != Xml.Event.START) {
          continue;
        }
        if (xml.is("gridSpan")) {
          span = Math.max(1, Math.min(limits.columns(), XlsxSheet.whole(xml.attribute("val"))));
        } else if (xml.is("vMerge")) {
          vertical = xml.attribute("val").equals("restart") ? "restart" : "continue";
        } else if (xml.is("p")) {
          text.append(first ? "" : "\n").append(paragraph());
          first = false;
        } else if (skipped(xml.name())) {
          xml.skip();
        }
      }
      if (!text.toString().isBlank()) {
        rows.put(row, column, Cell.text(text.toString()));
      }
      merge(row, column, span, vertical, open, merged);
      return column + span;
    }

    private static void merge(
        int row, int column, int span, String vertical, List<int[]> open, List<Region> merged) {
      int last = column + span - 1;
      if (vertical.equals("continue")) {
        for (int[] region : open) {
          if (region[1] == column && region[2] == row - 1) {
            region[2] = row;
            return;
          }
        }
      }
      open.removeIf(
          region -> {
            boolean over = region[1] <= last && region[3] >= column;
            if (over) {
              close(region, merged);
            }
            return over;
          });
      if (vertical.equals("restart")) {
        open.add(new int[] {row, column, row, last});
      } else if (span > 1) {
        merged.add(new Region(row, column, row, last));
      }
    }

    private static void close(int[] region, List<Region> merged) {
      if (region[0] != region[2] || region[1] != region[3]) {
        merged.add(new Region(region[0], region[1], region[2], region[3]));
      }
    }
  }
}
