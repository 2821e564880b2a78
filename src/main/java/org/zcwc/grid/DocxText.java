package org.zcwc.grid;

import java.io.IOException;
import java.util.List;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Outside;

/**
 * The text of WordprocessingML as a person sees it. Of tracked changes the document as it would be
 * accepted is read: insertions in, deletions out. Of two renderings of a drawing the first is read.
 * Text formatted as hidden is left out and told.
 */
final class DocxText {

  private final Xml xml;
  private final Limits limits;
  private final List<Outside> outside;
  private final List<Finding> findings;
  private final DocxNumbering numbering;

  /** The label of the paragraph read last. */
  private String label = "";

  DocxText(
      Xml xml,
      DocxNumbering numbering,
      Limits limits,
      List<Outside> outside,
      List<Finding> findings) {
    this.numbering = numbering;
    this.xml = xml;
    this.limits = limits;
    this.outside = outside;
    this.findings = findings;
  }

  /**
   * Deleted text, the second of two renderings, reading aids, former looks, and what is no text.
   */
  static boolean skipped(String name) {
    return switch (name) {
      case "del", "moveFrom", "Fallback", "instrText", "rt", "rPr", "pPr", "sectPr", "sdtPr" ->
          true;
      default -> name.endsWith("Change");
    };
  }

  /**
   * The text of the paragraph just started, with its automatic number where it has words; what
   * floats in it is told as standing here.
   */
  String paragraph(Source here) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder hidden = new StringBuilder();
    boolean vanished = false;
    String number = "";
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      if (xml.is("pPr")) {
        number = numbering.label(xml);
      } else if (xml.is("r")) {
        vanished = false;
      } else if (xml.is("rPr")) {
        vanished = vanish();
      } else {
        run(vanished ? hidden : text, here);
      }
    }
    if (!hidden.toString().isBlank()) {
      String words = CellFindings.excerpt(hidden.toString());
      findings.add(Finding.of(Rule.HIDDEN_CONTENT, words).variant("text").at(here));
    }
    label = number.strip();
    return ListLabels.before(number, text.toString());
  }

  /** The automatic number of the paragraph read last, which one without words has too. */
  String label() {
    return label;
  }

  /** Whether the run properties just started hide their text. */
  private boolean vanish() throws IOException {
    boolean vanish = false;
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      if (xml.is("vanish")) {
        String value = xml.attribute("val");
        vanish = value.isEmpty() || XlsxReader.truth(value);
      } else {
        xml.skip();
      }
    }
    return vanish;
  }

  private void run(StringBuilder text, Source here) throws IOException {
    switch (xml.name()) {
      case "t" -> text.append(XlsxStrings.lines(xml.content()));
      case "br", "cr" -> text.append('\n');
      case "tab" -> text.append('\t');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> box(here);
      case "blip", "imagedata" -> outside.add(new Outside(Outside.Kind.PICTURE, "", here));
      default -> {
        if (skipped(xml.name())) {
          xml.skip();
        }
      }
    }
  }

  private void box(Source here) throws IOException {
    String text = block(here);
    if (!text.isBlank()) {
      outside.add(new Outside(Outside.Kind.TEXT_BOX, text, here));
    }
  }

  /** The paragraphs of the element just started, those of tables within too, each on a line. */
  String block(Source here) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    int parent = xml.depth() - 1;
    while (xml.depth() > parent) {
      Xml.Event event = xml.next();
      if (event == Xml.Event.NOTHING) {
        break;
      }
      if (event == Xml.Event.START && xml.is("p")) {
        text.append(first ? "" : "\n").append(paragraph(here));
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
}
