package org.zcwc.dispatch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zcwc.document.CellStyle;
import org.zcwc.document.SheetWriter;
import org.zcwc.document.TextExtent;
import org.zcwc.document.Validation;
import org.zcwc.document.Workbook;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Task;

/**
 * The sheet to fill in: the official form with the unit's own tasks, and under it the indicator
 * table. Both stand on one sheet so that nobody overlooks the second, one print holds what is
 * stamped, and a copy of the sheet or a CSV loses no figure.
 *
 * <p>The form's 责任单位 is two columns of the sheet, merged, since the table has six: 序号, 指标, 目标值,
 * 上期完成值, 本期完成值, 备注. What is typed into is never merged, because a merged cell's row does not grow
 * with its text.
 */
final class TemplateForm {

  /** Lines that an empty cell of the narrative is high. */
  private static final int ROOM = 4;

  private final Template template;
  private final Messages words;
  private final SheetWriter out;
  private final List<Double> widths;
  private final Map<String, String> stages;
  private final double size;
  private final List<String> inputs = new ArrayList<>();

  /**
   * The sheet.
   *
   * @param widths of its six columns, in points
   * @param stages the range that lists an indicator's stages, by its id
   */
  TemplateForm(
      Template template, SheetWriter out, List<Double> widths, Map<String, String> stages) {
    this.template = template;
    this.words = template.words();
    this.out = out;
    this.widths = widths;
    this.stages = stages;
    this.size = template.look().sizes().body();
  }

  void write() throws IOException {
    head();
    header(List.of("number", "name", "units", "", "measures", "deadline"));
    out.merge(out.rowNumber(), 3, out.rowNumber(), 4);
    for (Task task : template.tasks()) {
      task(task);
    }
    blankRow();
    List<Indicator> indicators =
        template.tasks().stream().flatMap(t -> template.indicators(t).stream()).toList();
    if (!indicators.isEmpty()) {
      out.keepTogether(headerHeight() + size + indicators.stream().mapToDouble(this::height).sum());
      header(List.of("number", "indicator", "target", "previousValue", "currentValue", "remark"));
      for (Task task : template.tasks()) {
        for (Indicator indicator : template.indicators(task)) {
          indicator(task, indicator);
        }
      }
      blankRow();
    }
    String signers = words.text("template.signers");
    if (!signers.isBlank()) {
      CellStyle line = CellStyle.of(template.look().faces().body(), size);
      row(line.opened(), size * 2, signers, "", "", "", "", "");
      out.merge(out.rowNumber(), 1, out.rowNumber(), 6);
    }
    for (String input : inputs) {
      String cell = input.substring(0, input.indexOf(':'));
      out.tone(input, "LEN(TRIM(" + cell + "))=0", template.look().colours().yellow());
    }
    out.lock();
  }

  private void head() throws IOException {
    double all = widths.stream().mapToDouble(Double::doubleValue).sum();
    String title = template.programme().title();
    double titleSize = template.look().sizes().title();
    CellStyle large =
        CellStyle.of(template.look().faces().title(), titleSize).aligned("center", "center");
    double high = TextExtent.lines(title, titleSize, all) * titleSize * TextExtent.LINE + 12;
    row(large, high, title, "", "", "", "", "");
    out.merge(out.rowNumber(), 1, out.rowNumber(), 6);
    CellStyle small = CellStyle.of(template.look().faces().body(), size);
    out.row(size * 2);
    out.text(small, words.text("template.unit", template.unit()));
    for (int i = 0; i < 3; i++) {
      out.blank(small);
    }
    LocalDate due = template.programme().reporting().due(template.period());
    String period = words.period(template.period());
    out.text(
        small.aligned("right", "center"), words.text("template.period", period, words.day(due)));
    out.blank(small);
    out.merge(out.rowNumber(), 1, out.rowNumber(), 4);
    out.merge(out.rowNumber(), 5, out.rowNumber(), 6);
  }

  private void header(List<String> columns) throws IOException {
    double headingSize = template.look().sizes().heading();
    CellStyle style =
        CellStyle.of(template.look().faces().heading(), headingSize)
            .aligned("center", "center")
            .filled(template.look().colours().header())
            .bordered();
    String[] texts =
        columns.stream()
            .map(key -> key.isEmpty() ? "" : words.text("column." + key))
            .toArray(String[]::new);
    row(style, headerHeight(), texts);
  }

  private double headerHeight() {
    return template.look().sizes().heading() * TextExtent.LINE * 2 + 8;
  }

  private void blankRow() throws IOException {
    out.row(size);
  }

  private void row(CellStyle style, double height, String... texts) throws IOException {
    out.row(height);
    for (String text : texts) {
      out.text(style, text);
    }
  }

  private CellStyle cell(String across) {
    return CellStyle.of(template.look().faces().body(), size).bordered().aligned(across, "center");
  }

  private void task(Task task) throws IOException {
    String text = fitting(template.text(task));
    String units = String.join("、", task.units());
    int lines =
        Math.max(
            Math.max(ROOM, lines(text, widths.get(4))),
            Math.max(lines(task.name(), widths.get(1)), lines(units, widths.get(2) * 2)));
    out.growingRow(lines * size * TextExtent.LINE + 6);
    int row = out.rowNumber();
    out.number(cell("center"), Integer.toString(task.number()));
    out.text(cell("left"), task.name());
    out.text(cell("center"), units);
    out.blank(cell("center"));
    out.merge(row, 3, row, 4);
    out.text(cell("left").aligned("left", "top").opened(), text);
    // As text, which no program and no CSV turns into another country's way to write a date.
    out.text(
        cell("center").formatted(words.text("template.day-format")).opened(),
        words.day(task.deadline()));
    String measures = place(row, 5);
    deadline(task, place(row, 6));
    inputs.add(measures);
    inputs.add(place(row, 6));
  }

  private void deadline(Task task, String place) {
    LocalDate last = template.programme().deadline();
    String cell = place.substring(0, place.indexOf(':'));
    String limit = last.getYear() + "," + last.getMonthValue() + "," + last.getDayOfMonth();
    out.validate(
        Validation.holding(
            place,
            "OR(ISTEXT(" + cell + ")," + cell + "<=DATE(" + limit + "))",
            words.text("column.deadline"),
            words.text("template.deadline-prompt", words.day(task.deadline())),
            words.text("template.deadline-error", words.day(last))));
  }

  private String before(Indicator indicator) {
    return template.before(indicator).map(v -> template.shown(indicator, v)).orElse("");
  }

  private double height(Indicator indicator) {
    int lines =
        Math.max(
            lines(indicator.name(), widths.get(1)),
            Math.max(
                lines(template.target(indicator), widths.get(2)),
                lines(before(indicator), widths.get(3))));
    return lines * size * TextExtent.LINE + 8;
  }

  private void indicator(Task task, Indicator indicator) throws IOException {
    String target = template.target(indicator);
    String before = before(indicator);
    out.growingRow(height(indicator));
    int row = out.rowNumber();
    out.number(cell("center"), Integer.toString(task.number()));
    out.text(cell("left"), indicator.name());
    out.text(cell("center"), target);
    out.text(cell("center"), before);
    CellStyle value = cell("center").opened();
    boolean milestone = indicator.kind() == IndicatorKind.MILESTONE;
    out.blank(milestone ? value : value.formatted(format(indicator.measureUnit())));
    out.blank(cell("left").opened());
    String place = place(row, 5);
    inputs.add(place);
    String title = words.text("column.currentValue");
    String prompt =
        words.text("template.prompt-" + indicator.kind().key(), indicator.measureUnit());
    out.validate(
        milestone
            ? Validation.oneOf(
                place,
                stages.get(indicator.id()),
                title,
                prompt,
                words.text("template.stage-error"))
            : Validation.amount(
                place,
                title,
                prompt,
                words.text("template.number-error", indicator.measureUnit())));
  }

  /** The number as typed, its unit of measure behind it, so that 万元 and 元 are not mixed up. */
  private static String format(String measureUnit) {
    String unit = measureUnit.replace("\"", "");
    return unit.isEmpty() ? "General" : "General\"" + unit + "\"";
  }

  private int lines(String text, double width) {
    return TextExtent.lines(text, size, width - 5);
  }

  private static String place(int row, int column) {
    return Workbook.range(row, column, row, column);
  }

  /** What a cell has no room for is left out of the text to start from. */
  private static String fitting(String text) {
    if (text.length() <= SheetWriter.CELL_LIMIT) {
      return text;
    }
    int end = SheetWriter.CELL_LIMIT - 1;
    return text.substring(0, end - (Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0)) + "…";
  }
}
