package org.zcwc.grid;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The automatic numbers before a DOCX's paragraphs, of which some come from their styles. One
 * document's body, asked paragraph by paragraph from its beginning.
 */
final class DocxNumbering {

  /** Styles based on one another deeper than this go round in a circle. */
  private static final int BASES = 20;

  /** What the properties of a paragraph or of a style say. */
  private record Says(Optional<String> list, Optional<Integer> level, String style) {
    static final Says NOTHING = new Says(Optional.empty(), Optional.empty(), "");
  }

  private final DocxLists lists;

  /** By its id: what a style says, with the style that it is based on. */
  private final Map<String, Says> styles = new HashMap<>();

  private DocxNumbering(DocxLists lists) {
    this.lists = lists;
  }

  /** Where nothing is numbered. */
  static DocxNumbering none() {
    return new DocxNumbering(new DocxLists());
  }

  /** That of the document whose main part has these relations. */
  static DocxNumbering of(Relations relations, Parts parts) throws IOException {
    Optional<byte[]> part = part(relations, "numbering", parts);
    if (part.isEmpty()) {
      return none();
    }
    DocxNumbering numbering = new DocxNumbering(new DocxLists(new Xml(part.get())));
    Optional<byte[]> styles = part(relations, "styles", parts);
    if (styles.isPresent()) {
      numbering.styles(new Xml(styles.get()));
    }
    return numbering;
  }

  private static Optional<byte[]> part(Relations relations, String type, Parts parts)
      throws IOException {
    Optional<String> target = relations.first(type);
    return target.isEmpty() ? Optional.empty() : parts.get(target.get());
  }

  /** Reads the paragraph properties just started, and gives the paragraph's label or nothing. */
  String label(Xml xml) throws IOException {
    if (lists.none()) {
      xml.skip();
      return "";
    }
    Says says = properties(xml);
    Optional<String> list = says.list();
    Optional<Integer> level = says.level();
    String style = says.style();
    for (int i = 0; i < BASES && styles.containsKey(style); i++) {
      String styleId = style;
      Says inherited = styles.get(style);
      if (list.isEmpty() && inherited.list().isPresent()) {
        list = inherited.list();
        level = level.or(() -> levelOf(inherited, styleId));
      }
      style = inherited.style();
    }
    return list.isEmpty() ? "" : lists.next(list.get(), level.orElse(0));
  }

  /** A list may tell by itself at which level it has a style. */
  private Optional<Integer> levelOf(Says style, String id) {
    return lists.level(style.list().orElseThrow(), id).or(style::level);
  }

  private static Says properties(Xml xml) throws IOException {
    Optional<String> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    String style = "";
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = Optional.of(xml.attribute("val"));
        case "ilvl" -> level = Optional.of(XlsxSheet.whole(xml.attribute("val")));
        case "numPr" -> {} // its children say it
        default -> xml.skip();
      }
    }
    return new Says(list, level, style);
  }

  private void styles(Xml xml) throws IOException {
    String id = "";
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e != Xml.Event.START) {
        continue;
      }
      Says before = styles.getOrDefault(id, Says.NOTHING);
      switch (xml.name()) {
        case "style" -> id = xml.attribute("styleId");
        case "basedOn" ->
            styles.put(id, new Says(before.list(), before.level(), xml.attribute("val")));
        case "pPr" -> {
          Says own = properties(xml);
          styles.put(id, new Says(own.list(), own.level(), before.style()));
        }
        case "styles" -> {} // its children are the styles
        default -> xml.skip();
      }
    }
  }
}
