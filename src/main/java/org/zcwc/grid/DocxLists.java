package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The automatic lists of a DOCX (ECMA-376 part 1, 17.9): a list follows a definition, and lists
 * that follow the same one count on, unless one says that it begins anew.
 */
final class DocxLists {

  private static final ListLabels.Level UNKNOWN = new ListLabels.Level(1, ListNumber.NONE, "", "");

  /** A list, and the numbers at which its levels begin anew. */
  private record Follows(String definition, Map<Integer, Integer> starts) {}

  private final Map<String, List<ListLabels.Level>> definitions = new HashMap<>();

  /** By a definition's id and a style's: the level at which the style's paragraphs stand. */
  private final Map<List<String>, Integer> styled = new HashMap<>();

  private final Map<String, Follows> lists = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final ListLabels labels = new ListLabels();

  /** None. */
  DocxLists() {}

  /** Those of a numbering part. */
  DocxLists(Xml xml) throws IOException {
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e == Xml.Event.START && xml.is("abstractNum")) {
        definition(xml);
      } else if (e == Xml.Event.START && xml.is("num")) {
        list(xml);
      }
    }
  }

  boolean none() {
    return lists.isEmpty();
  }

  /** The level at which a list has the paragraphs of this style. */
  Optional<Integer> level(String list, String style) {
    Follows follows = lists.get(list);
    return follows == null
        ? Optional.empty()
        : Optional.ofNullable(styled.get(List.of(follows.definition(), style)));
  }

  /** Counts a paragraph of a list and gives its label; empty where there is no such list. */
  String next(String list, int level) {
    Follows follows = lists.get(list);
    if (follows == null) {
      return "";
    }
    String definition = follows.definition();
    List<ListLabels.Level> levels = definitions.getOrDefault(definition, List.of());
    if (begun.add(list)) {
      follows.starts().forEach((at, start) -> labels.restart(definition, levels, at, start));
    }
    return labels.next(definition, levels, level);
  }

  private void definition(Xml xml) throws IOException {
    String id = xml.attribute("abstractNumId");
    List<ListLabels.Level> levels = new ArrayList<>();
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      if (xml.is("lvl")) {
        int at = XlsxSheet.whole(xml.attribute("ilvl"));
        ListLabels.Level level = level(xml, id, at);
        while (at >= levels.size() && levels.size() < ListLabels.LEVELS) {
          levels.add(UNKNOWN);
        }
        if (at >= 0 && at < levels.size()) {
          levels.set(at, level);
        }
      }
    }
    definitions.put(id, levels);
  }

  private ListLabels.Level level(Xml xml, String definition, int at) throws IOException {
    int start = 0;
    ListNumber format = ListNumber.DECIMAL;
    String text = "";
    String after = "\t";
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "start" -> start = XlsxSheet.whole(value);
        case "numFmt" -> format = ListNumber.named(value);
        case "lvlText" -> text = value;
        case "suff" -> after = value.equals("nothing") ? "" : value.equals("space") ? " " : after;
        case "pStyle" -> styled.put(List.of(definition, value), at);
        case "pPr", "rPr" -> xml.skip();
        default -> {}
      }
    }
    return new ListLabels.Level(start, format, text, after);
  }

  private void list(Xml xml) throws IOException {
    String id = xml.attribute("numId");
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    int level = -1;
    int parent = xml.depth() - 1;
    while (xml.startWithin(parent)) {
      switch (xml.name()) {
        case "abstractNumId" -> definition = xml.attribute("val");
        case "lvlOverride" -> level = XlsxSheet.whole(xml.attribute("ilvl"));
        case "startOverride" -> starts.put(level, XlsxSheet.whole(xml.attribute("val")));
        default -> {}
      }
    }
    lists.put(id, new Follows(definition, starts));
  }
}
