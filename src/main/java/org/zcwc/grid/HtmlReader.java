package org.zcwc.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
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

/** HTML tables, as many office systems export them under the name {@code .xls}. */
final class HtmlReader implements GridReader {

  private static final int LOOK = 4096;

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HTML);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    Document page = parse(file.bytes(), path);
    HtmlTables tables = new HtmlTables(page);
    List<Grid> grids = new ArrayList<>();
    for (Element table : page.select("table")) {
      if (tables.holdsData(table) && !tables.within(table)) {
        if (grids.size() >= limits.sheets()) {
          throw UnreadableException.limit("sheets", limits.sheets());
        }
        grids.add(grid(table, new Locator.Table(path, grids.size() + 1), limits));
      }
    }
    return new Contents(grids, outside(page, tables, path));
  }

  /**
   * By the page's own charset where that is a foreign one. UTF-8 and the national ones are told by
   * the bytes: pages that declare {@code gb2312} use signs of GBK, and a page saved again in
   * another encoding goes on declaring the former one.
   */
  private static Document parse(byte[] bytes, String path) throws IOException {
    Charset declared = declared(bytes);
    boolean ours = declared.name().startsWith("GB") || declared.name().startsWith("UTF");
    String text =
        ours || declared.equals(StandardCharsets.US_ASCII)
            ? TextDecoder.decode(bytes, path)
            : new String(bytes, declared);
    return Parser.htmlParser().parseInput(new Stoppable(text), "");
  }

  /** Ends the parsing where the thread is told to stop; a page can be made to take for ever. */
  private static final class Stoppable extends FilterReader {
    Stoppable(String text) {
      super(new StringReader(text));
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
      return super.read(to, from, length);
    }
  }

  private static Charset declared(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOK);
    String head =
        new String(bytes, 0, looked, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int from = head.indexOf("charset=");
    if (from < 0) {
      return StandardCharsets.UTF_8;
    }
    from += "charset=".length();
    from += from < looked && "\"'".indexOf(head.charAt(from)) >= 0 ? 1 : 0;
    int to = from;
    while (to < looked && "\"'>;/ \r\n\t".indexOf(head.charAt(to)) < 0) {
      to++;
    }
    try {
      return Charset.forName(head.substring(from, to));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A charset that nobody knows says nothing.
      return StandardCharsets.UTF_8;
    }
  }

  private static List<Outside> outside(Document page, HtmlTables tables, String path) {
    List<Outside> outside = new ArrayList<>();
    int number = 0;
    for (Element element : page.select("p, h1, h2, h3, h4, caption, div")) {
      boolean inner = !element.normalName().equals("caption") && tables.within(element);
      boolean around = element.children().stream().anyMatch(Element::isBlock);
      String text = inner || around ? "" : text(element);
      if (!text.isBlank()) {
        number++;
        outside.add(new Outside(Outside.Kind.PARAGRAPH, text, new Source.Paragraph(path, number)));
      }
    }
    return outside;
  }

  private static Grid grid(Element table, Locator locator, Limits limits) throws IOException {
    Rows rows = new Rows(limits);
    List<Region> merged = new ArrayList<>();
    Set<Integer> hiddenRows = new HashSet<>();
    List<int[]> covering = new ArrayList<>();
    int row = 0;
    for (Element tr : table.select("tr")) {
      if (!table.equals(tableOf(tr))) {
        continue;
      }
      if (hidden(tr)) {
        hiddenRows.add(row);
      }
      int column = 0;
      for (Element td : tr.children()) {
        if (column >= limits.columns()) {
          throw UnreadableException.limit("columns", limits.columns());
        }
        if (!td.normalName().equals("td") && !td.normalName().equals("th")) {
          continue;
        }
        column = free(covering, row, column);
        int right = column + span(td, "colspan", limits.columns()) - 1;
        int below = row + span(td, "rowspan", limits.rows()) - 1;
        String text = text(td);
        if (!text.isBlank()) {
          rows.put(row, column, Cell.text(text));
        }
        if (right > column || below > row) {
          if (merged.size() >= limits.mergedRegions()) {
            throw UnreadableException.limit("mergedRegions", limits.mergedRegions());
          }
          covering.add(new int[] {below, column, right});
          merged.add(new Region(row, column, below, right));
        }
        column = right + 1;
      }
      row++;
      int now = row;
      covering.removeIf(c -> c[0] < now);
    }
    return new Grid(locator, "", false, rows.all(), merged, hiddenRows, Set.of());
  }

  /** The table that a row is in; jsoup's own search looks for the page's root each time. */
  private static Element tableOf(Element tr) {
    Element around = tr.parent();
    while (around != null && !around.normalName().equals("table")) {
      around = around.parent();
    }
    return around;
  }

  private static int free(List<int[]> covering, int row, int from) {
    int column = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int[] c : covering) {
        if (c[0] >= row && c[1] <= column && c[2] >= column) {
          column = c[2] + 1;
          moved = true;
        }
      }
    }
    return column;
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  private static int span(Element td, String name, int most) {
    int value = XlsxSheet.whole(td.attr(name).trim());
    return Math.max(1, Math.min(value, most));
  }

  /** The text with its line breaks: {@code br} and the ends of blocks. */
  private static String text(Element element) {
    StringBuilder out = new StringBuilder();
    append(element, out);
    return out.toString().strip();
  }

  private static void append(Node node, StringBuilder out) {
    if (node instanceof TextNode text) {
      String words = text.text();
      boolean fresh = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
      out.append(fresh ? words.stripLeading() : words);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        out.append('\n');
      }
      if (element.isBlock()) {
        freshLine(out);
      }
      for (Node child : element.childNodes()) {
        append(child, out);
      }
      if (element.isBlock()) {
        freshLine(out);
      }
    }
  }

  private static void freshLine(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
