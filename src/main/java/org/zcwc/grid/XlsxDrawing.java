package org.zcwc.grid;

import java.io.IOException;
import java.util.List;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Outside;

/** What floats above a sheet's cells: text boxes, pictures and comments. */
final class XlsxDrawing {

  private XlsxDrawing() {}

  static void read(String path, String sheet, byte[] part, List<Outside> outside)
      throws IOException {
    Xml xml = new Xml(part);
    int row = 0;
    int column = 0;
    boolean from = false;
    StringBuilder text = new StringBuilder();
    boolean picture = false;
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      boolean start = e == Xml.Event.START;
      if (start && xml.is("Fallback")) {
        xml.skip();
      } else if (xml.is("from")) {
        from = start;
      } else if (start && from && xml.is("row")) {
        row = XlsxSheet.whole(xml.content().trim());
      } else if (start && from && xml.is("col")) {
        column = XlsxSheet.whole(xml.content().trim());
      } else if (start && xml.is("pic")) {
        picture = true;
      } else if (start && xml.is("t")) {
        text.append(xml.content());
      } else if (e == Xml.Event.END && xml.is("p") && text.length() > 0) {
        text.append('\n');
      } else if (e == Xml.Event.END && xml.name().endsWith("Anchor")) {
        Source at = new Source.SheetCell(path, sheet, row + 1, column + 1);
        if (!text.toString().isBlank()) {
          outside.add(new Outside(Outside.Kind.TEXT_BOX, text.toString().strip(), at));
        }
        if (picture) {
          outside.add(new Outside(Outside.Kind.PICTURE, "", at));
        }
        text.setLength(0);
        picture = false;
      }
    }
  }

  static void comments(String path, String sheet, byte[] part, List<Outside> outside)
      throws IOException {
    Xml xml = new Xml(part);
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e == Xml.Event.START && xml.is("comment")) {
        int[] place = XlsxSheet.place(xml.attribute("ref"));
        String text = XlsxStrings.text(xml);
        outside.add(
            new Outside(
                Outside.Kind.COMMENT,
                text,
                new Source.SheetCell(path, sheet, place[0] + 1, place[1] + 1)));
      }
    }
  }
}
