package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.document.BarChart;
import org.zcwc.document.CellStyle;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.Paper;
import org.zcwc.document.SheetSetup;
import org.zcwc.document.SheetWriter;
import org.zcwc.document.Workbook;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Tone;

/** The workbook: a sheet a table, in CONTRACT's order, ready to be printed. */
final class XlsxWriter implements ReportWriter {

  /** The room under a header on a page, in points. */
  private static final double PAGE = 400;

  /** The room for two bars and their name, in points. */
  private static final double BARS = 16;

  /** More bars on a page than these cannot be told apart. */
  private static final int PAGE_BARS = 30;

  /** More bars than this are no picture any more. */
  private static final int MOST_BARS = 60;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public List<String> files() {
    return List.of("report.xlsx");
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    Programme programme = request.report().body().programme();
    List<SheetSetup> setups = new ArrayList<>();
    request.tables().forEach(t -> setups.add(setup(t, request)));
    boolean charted = request.tables().stream().anyMatch(XlsxWriter::charted);
    var description =
        new OoxmlFile.Description(
            programme.title(), programme.collector(), request.report().body().asOf());
    String normal = programme.look().faces().number();
    try (Workbook book = new Workbook(out, setups, charted, normal, description)) {
      for (int i = 0; i < setups.size(); i++) {
        new Sheet(book, request, i, setups.get(i)).write();
      }
    }
  }

  private static boolean charted(Table table) {
    return table.id().equals("indicators")
        && !table.rows().isEmpty()
        && table.rows().size() <= MOST_BARS;
  }

  /** Whether a line stands under the title that tells the period. */
  private static boolean lined(Table table, RenderRequest request) {
    return table.official() && !DocumentWords.line(request).isBlank();
  }

  private static SheetSetup setup(Table table, RenderRequest request) {
    Programme programme = request.report().body().programme();
    boolean landscape = programme.landscape() || !table.official();
    double width = SheetSetup.width(landscape);
    List<Table.Column> printed =
        table.columns().stream().filter(c -> !c.has(Table.Trait.SCREEN)).toList();
    double shares = printed.stream().mapToInt(Table.Column::share).sum();
    return new SheetSetup(
        table.title(),
        table.columns().stream().map(c -> c.share() / shares * width).toList(),
        table.official() && !lined(table, request) ? 2 : 3,
        printed.size(),
        landscape,
        SheetSetup.Footer.numbered(programme.look().faces().number()));
  }

  /** One table on its sheet. */
  private static final class Sheet {

    private final Workbook book;
    private final RenderRequest request;
    private final int number;
    private final Table table;
    private final Look look;
    private final SheetSetup setup;
    private final SheetWriter out;
    private final SheetRows rows;

    /** The sheet of the table of this number, counted from 0: the form's, then the annexes'. */
    Sheet(Workbook book, RenderRequest request, int number, SheetSetup setup) throws IOException {
      this.book = book;
      this.request = request;
      this.number = number;
      this.table = request.tables().get(number);
      this.setup = setup;
      this.out = book.sheet();
      this.look = request.report().body().programme().look();
      this.rows = new SheetRows(out, look, table, setup);
    }

    void write() throws IOException {
      Consolidated body = request.report().body();
      if (!table.official()) {
        rows.line(
            DocumentWords.annex(request, number), CellStyle.of(look.faces().heading(), Paper.MARK));
      }
      rows.line(
          table.official() ? body.programme().title() : table.title(),
          CellStyle.of(look.faces().title(), look.sizes().title()).aligned("center", "center"));
      if (lined(table, request)) {
        rows.line(
            DocumentWords.line(request), CellStyle.of(look.faces().body(), look.sizes().body()));
      }
      rows.header();
      int header = out.rowNumber();
      for (List<Table.TableCell> row : table.rows()) {
        rows.row(row);
      }
      if (!table.official()) {
        out.filter(header, out.rowNumber());
      }
      tones(header + 1, out.rowNumber());
      if (charted(table)) {
        rates(header + 1, out.rowNumber());
      }
    }

    /** The colours follow the words, so that they change when a word is changed. */
    private void tones(int first, int last) {
      for (int column = 0; column < table.columns().size(); column++) {
        Map<String, Tone> byText = new LinkedHashMap<>();
        for (List<Table.TableCell> row : table.rows()) {
          Table.TableCell cell = row.get(column);
          if (cell.tone() != Tone.PLAIN) {
            byText.putIfAbsent(cell.value().isEmpty() ? cell.text() : "", cell.tone());
          }
        }
        String cell = "$" + Workbook.address(first, column + 1);
        for (Map.Entry<String, Tone> tone : byText.entrySet()) {
          String formula =
              tone.getKey().isEmpty()
                  ? cell + ">0"
                  : cell + "=\"" + tone.getKey().replace("\"", "\"\"") + "\"";
          out.tone(
              Workbook.range(first, column + 1, last, column + 1),
              formula,
              look.colours().of(tone.getValue()));
        }
      }
    }

    private void rates(int first, int last) {
      Messages words = request.words();
      int name = column("indicator");
      int rate = column("rate");
      int expected = column("expectedRate");
      int bars = table.rows().size();
      int pages = (bars + PAGE_BARS - 1) / PAGE_BARS;
      out.bars(Workbook.range(first, rate, last, rate));
      out.breakPage();
      book.chart(
          new BarChart(
              setup.name(),
              words.text("document.chart", words.period(request.report().body().period())),
              Workbook.range(first, name, last, name),
              List.of(
                  new BarChart.Series(
                      words.text("column.rate"), Workbook.range(first, rate, last, rate), "2F75B5"),
                  new BarChart.Series(
                      words.text("column.expectedRate"),
                      Workbook.range(first, expected, last, expected),
                      "BFBFBF")),
              last,
              SheetSetup.width(true) - 6,
              pages > 1 ? pages * PAGE : Math.min(PAGE, 80 + bars * BARS)));
    }

    private int column(String key) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).key().equals(key)) {
          return i + 1;
        }
      }
      throw new IllegalStateException(key);
    }
  }
}
