package org.zcwc.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zcwc.document.CellStyle;
import org.zcwc.document.OoxmlFile;
import org.zcwc.document.SheetSetup;
import org.zcwc.document.SheetWriter;
import org.zcwc.document.TextExtent;
import org.zcwc.document.Workbook;
import org.zcwc.message.Messages;
import org.zcwc.model.finding.Source;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Stage;
import org.zcwc.model.programme.Task;

/**
 * A unit's fill-in workbook: the sheet to fill in, a sheet that says how, and one that no menu
 * shows. The last holds the mark (whose it is and of which period, whatever the file is renamed to)
 * and the stages to choose from; its name and keys are what the form stage reads.
 */
final class TemplateBook {

  /** The very hidden sheet with the mark. */
  private static final String MARK = "_zcwc";

  /** The width of the numbers before the guide's lines, in points. */
  private static final double NUMBER = 24;

  /** Shares of the form's columns; two for 责任单位, which is merged. */
  private static final List<Integer> SHARES = List.of(6, 17, 10, 11, 57, 19);

  private final Template template;
  private final Messages words;
  private final Look look;
  private final Map<String, String> stages = new LinkedHashMap<>();

  TemplateBook(Template template) {
    this.template = template;
    this.words = template.words();
    this.look = template.look();
    int column = 4;
    for (Task task : template.tasks()) {
      for (Indicator indicator : template.indicators(task)) {
        if (!indicator.stages().isEmpty()) {
          String letter = Source.SheetCell.letters(column);
          stages.put(
              indicator.id(),
              MARK + "!$" + letter + "$1:$" + letter + "$" + indicator.stages().size());
          column++;
        }
      }
    }
  }

  /** Writes the workbook, which says of itself that it was made on this day. */
  void write(OutputStream out) throws IOException {
    Programme programme = template.programme();
    double width = SheetSetup.width(programme.landscape());
    double all = SHARES.stream().mapToInt(Integer::intValue).sum();
    List<Double> widths = SHARES.stream().map(s -> s / all * width).toList();
    var footer = SheetSetup.Footer.numbered(look.faces().number());
    List<SheetSetup> setups =
        List.of(
            new SheetSetup(words.text("table.form"), widths, 0, 6, programme.landscape(), footer),
            new SheetSetup(guideName(), List.of(NUMBER, guideWidth()), 0, 2, false, footer),
            new SheetSetup(MARK, List.of(60.0, 120.0), 0, 2, false, footer));
    var description =
        new OoxmlFile.Description(
            programme.title(), programme.collector(), template.period().start());
    try (Workbook book = new Workbook(out, setups, false, look.faces().number(), description)) {
      new TemplateForm(template, book.sheet(), widths, stages).write();
      guide(book.sheet());
      mark(book.sheet());
    }
  }

  private static double guideWidth() {
    return SheetSetup.width(false) - NUMBER;
  }

  private String guideName() {
    return words.text("template.guide");
  }

  private void guide(SheetWriter out) throws IOException {
    CellStyle title =
        CellStyle.of(look.faces().title(), look.sizes().title()).aligned("center", "center");
    out.row(look.sizes().title() * 2);
    out.text(title, guideName());
    out.blank(title);
    out.merge(1, 1, 1, 2);
    CellStyle style =
        CellStyle.of(look.faces().body(), look.sizes().body() + 2).aligned("left", "top");
    int number = 1;
    for (String line : guideLines()) {
      int lines = TextExtent.lines(line, style.size(), guideWidth());
      out.row(lines * style.size() * TextExtent.LINE + 8);
      out.number(style, Integer.toString(number++));
      out.text(style, line);
    }
    out.lock();
  }

  private List<String> guideLines() {
    Programme programme = template.programme();
    Contact contact = programme.contact();
    List<String> lines = new ArrayList<>();
    lines.add(words.text("template.guide.cells"));
    lines.add(
        template.previous().isPresent()
            ? words.text("template.guide.previous", words.period(template.period().previous()))
            : words.text("template.guide.measures"));
    lines.add(words.text("template.guide.deadline", words.day(programme.deadline())));
    if (template.tasks().stream().anyMatch(t -> !template.indicators(t).isEmpty())) {
      lines.add(words.text("template.guide.values"));
    }
    lines.add(words.text("template.guide.save"));
    boolean stamped = programme.reporting().deliverables().contains(Deliverable.STAMPED_PDF);
    lines.add(
        words.text(
            stamped ? "template.guide.send-stamped" : "template.guide.send",
            words.day(programme.reporting().due(template.period())),
            programme.collector()));
    String whom = String.join(" ", contact.person(), contact.phone(), contact.mailbox()).strip();
    if (!whom.isEmpty()) {
      lines.add(words.text("template.guide.ask", whom));
    }
    return lines;
  }

  private void mark(SheetWriter out) throws IOException {
    CellStyle style = CellStyle.of(look.faces().number(), look.sizes().body());
    List<List<String>> mark =
        List.of(
            List.of("unit", template.unit()),
            List.of("period", template.period().toString()),
            List.of("template", Template.VERSION),
            List.of("guide", guideName()));
    List<List<Stage>> lists = new ArrayList<>();
    for (Task task : template.tasks()) {
      template.indicators(task).stream()
          .map(Indicator::stages)
          .filter(s -> !s.isEmpty())
          .forEach(lists::add);
    }
    int rows = Math.max(mark.size(), lists.stream().mapToInt(List::size).max().orElse(0));
    for (int row = 0; row < rows; row++) {
      out.row(15);
      for (int column = 0; column < 3; column++) {
        boolean filled = row < mark.size() && column < 2;
        out.text(style, filled ? mark.get(row).get(column) : "");
      }
      for (List<Stage> list : lists) {
        out.text(style, row < list.size() ? list.get(row).name() : "");
      }
    }
    out.lock();
    out.hide();
  }
}
