package org.zcwc.grid;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Which tables of a page hold data, and what stands within one. Each element is looked at once: a
 * page may hold ten thousand tables within one another.
 */
final class HtmlTables {

  private static final Set<String> GROUPS = Set.of("tbody", "thead", "tfoot");

  private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlTables(Document page) {
    Holders holders = new Holders();
    page.traverse(holders);
    holders.found.stream().filter(HtmlTables::narrow).forEach(layouts::add);
    // In the order of the page a parent comes before what it holds.
    for (Element element : page.getAllElements()) {
      goOn();
      Element parent = element.parent();
      if (parent != null && (within.contains(parent) || holdsData(parent))) {
        within.add(element);
      }
    }
  }

  private static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(); // its time is over, and nobody waits for it
    }
  }

  /** Finds the tables that have a table in a cell. */
  private static final class Holders implements NodeVisitor {
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> tables = new ArrayDeque<>();

    /** Of every cell that is open the table that it is in; itself where it is in none. */
    private final Deque<Element> cells = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      goOn();
      if (is(node, "table")) {
        if (!cells.isEmpty() && is(cells.peek(), "table")) {
          found.add(cells.peek());
        }
        tables.push((Element) node);
      } else if (is(node, "td") || is(node, "th")) {
        cells.push(tables.isEmpty() ? (Element) node : tables.peek());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (is(node, "table")) {
        tables.pop();
      } else if (is(node, "td") || is(node, "th")) {
        cells.pop();
      }
    }

    private static boolean is(Node node, String name) {
      return node instanceof Element element && element.normalName().equals(name);
    }
  }

  /** A table that holds other tables in one or two columns only puts them in their places. */
  private static boolean narrow(Element table) {
    goOn();
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
