package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number forms of a workbook's cell styles, by the styles' index. */
final class XlsxStyles {

  private XlsxStyles() {}

  static List<NumberForm> read(String partName, Parts parts) throws IOException {
    Optional<byte[]> part = parts.get(partName);
    List<NumberForm> forms = new ArrayList<>();
    if (part.isEmpty()) {
      return forms;
    }
    Map<String, NumberForm> custom = new HashMap<>();
    Xml xml = new Xml(part.get());
    boolean cells = false;
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (xml.is("cellXfs") && e == Xml.Event.END) {
        return forms; // what comes behind is about looks: programs write hundreds of colours
      }
      if (xml.is("cellXfs")) {
        cells = true;
      } else if (e == Xml.Event.START && xml.is("numFmt")) {
        custom.put(xml.attribute("numFmtId"), NumberForm.of(xml.attribute("formatCode")));
      } else if (e == Xml.Event.START && cells && xml.is("xf")) {
        String id = xml.attribute("numFmtId");
        NumberForm own = custom.get(id);
        forms.add(own != null ? own : NumberForm.builtIn(XlsxSheet.whole(id)));
      }
    }
    return forms;
  }
}
