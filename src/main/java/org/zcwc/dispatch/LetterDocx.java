package org.zcwc.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.XmlWriter;
import org.zcwc.model.look.Look;

/** The same letter as a Word document, its lengths in twentieths of a point. */
final class LetterDocx {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final XmlWriter xml;
  private final Look look;

  private LetterDocx(XmlWriter xml, Look look) {
    this.xml = xml;
    this.look = look;
  }

  static void write(Letter letter, Look look, LocalDate day, OutputStream out) throws IOException {
    var about = new OoxmlFile.Description(letter.title(), letter.sender(), day);
    OoxmlFile.Part main = new OoxmlFile.Part("word/document.xml", TYPE);
    try (OoxmlFile docx = new OoxmlFile(out, main, List.of(), about)) {
      new LetterDocx(docx.part(main.name()), look).body(letter);
    }
  }

  private void body(Letter letter) throws IOException {
    xml.start("w:document", "xmlns:w", MAIN).start("w:body");
    paragraph(letter.title(), look.faces().title(), look.sizes().title(), "center", false);
    text(letter.addressee(), "left", false);
    text(letter.opening(), "both", true);
    for (int i = 0; i < letter.items().size(); i++) {
      text((i + 1) + ". " + letter.items().get(i), "both", true);
    }
    for (String paragraph : letter.closing()) {
      text(paragraph, "both", true);
    }
    text("", "both", true);
    text(letter.sender(), "right", false);
    text(letter.day(), "right", false);
    xml.start("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "2098",
        "w:right",
        "1474",
        "w:bottom",
        "1984",
        "w:left",
        "1587",
        "w:header",
        "851",
        "w:footer",
        "1304",
        "w:gutter",
        "0");
  }

  /** 3号 仿宋, its first line two characters in. */
  private void text(String text, String align, boolean indented) throws IOException {
    paragraph(text, look.faces().body(), 16, align, indented);
  }

  private void paragraph(String text, String face, double size, String align, boolean indented)
      throws IOException {
    xml.start("w:p").start("w:pPr").empty("w:kinsoku");
    xml.empty("w:spacing", "w:line", "580", "w:lineRule", "exact");
    if (indented) {
      xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "640");
    }
    xml.empty("w:jc", "w:val", align).end().start("w:r").start("w:rPr");
    String latin = look.faces().latin();
    xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", face, "w:cs", latin);
    xml.empty("w:sz", "w:val", Long.toString(Math.round(size * 2)));
    xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").end();
    xml.element("w:t", text, "xml:space", "preserve").end().end();
  }
}
