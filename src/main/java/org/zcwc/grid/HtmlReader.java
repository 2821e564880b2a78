package org.zcwc.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HTML);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    Document page = parse(file.bytes(), path);
    List<Grid> grids = new ArrayList<>();
    for (Element table : page.select("table")) {
      boolean inner = table.parents().stream().anyMatch(p -> p.normalName().equals("table"));
      if (!inner) {
        if (grids.size() >= limits.sheets()) {
          throw UnreadableException.limit("sheets", limits.sheets());
        }
        grids.add(grid(table, new Locator.Table(path, grids.size() + 1), limits));
      }
    }
    return new Contents(grids, outside(page, path));
  }

  /** By the page's own charset where it says one, else strictly as any text. */
  private static Document parse(byte[] bytes, String path) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean says = page.select("meta[charset], meta[http-equiv=content-type]").size() > 0;
    return says ? page : Jsoup.parse(TextDecoder.decode(bytes, path));
  }

  private static List<Outside> outside(Document page, String path) {
    List<Outside> outside = new ArrayList<>();
    int number = 0;
    for (Element element : page.select("p, h1, h2, h3, h4, caption")) {
      boolean inner =
          !element.normalName().equals("caption")
              && element.parents().stream().anyMatch(p -> p.normalName().equals("table"));
      String text = inner ? "" : text(element);
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
      if (!table.equals(tr.closest("table"))) {
        continue;
      }
      if (hidden(tr)) {
        hiddenRows.add(row);
      }
      int column = 0;
      for (Element td : tr.children()) {
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
    return element.attr("style").replace(" ", "").contains("display:none");
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
      for (Node child : element.childNodes()) {
        append(child, out);
      }
      boolean block = element.isBlock() && !element.normalName().equals("td");
      if (block && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }
}
