package org.zcwc.grid;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which tables of a page hold data, and what stands within one. Each element is looked at once: a
 * page may hold ten thousand tables within one another.
 */
final class HtmlTables {

  private static final Set<String> GROUPS = Set.of("tbody", "thead", "tfoot");

  private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlTables(Document page) {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element table : page.select("table")) {
      Element cell = table.parent() == null ? null : table.parent().closest("td, th");
      Element holder = cell == null ? null : cell.closest("table");
      if (holder != null) {
        holders.add(holder);
      }
    }
    holders.stream().filter(HtmlTables::narrow).forEach(layouts::add);
    // In the order of the page a parent comes before what it holds.
    for (Element element : page.getAllElements()) {
      Element parent = element.parent();
      if (parent != null && (within.contains(parent) || holdsData(parent))) {
        within.add(element);
      }
    }
  }

  /** A table that holds other tables in one or two columns only puts them in their places. */
  private static boolean narrow(Element table) {
    for (Element child : table.children()) {
      boolean group = GROUPS.contains(child.normalName());
      for (Element row : group ? child.children() : Collections.singleton(child)) {
        if (row.normalName().equals("tr") && row.childrenSize() > 2) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether this is a table, and one that does not only put others in their places. */
  boolean holdsData(Element element) {
    return element.normalName().equals("table") && !layouts.contains(element);
  }

  /** Whether it stands in a table that holds data. */
  boolean within(Element element) {
    return within.contains(element);
  }
}
