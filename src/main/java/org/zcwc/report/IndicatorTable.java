package org.zcwc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.message.SourceWords;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.Table.Trait;
import org.zcwc.model.report.TaskReport;

/** 指标进度: a row an indicator, with the words and the cell that its value was read from. */
final class IndicatorTable {

  private IndicatorTable() {}

  static Table of(List<TaskReport> tasks, Look look, Messages words) {
    SourceWords sources = new SourceWords(words);
    List<List<TableCell>> rows = new ArrayList<>();
    Groups groups = new Groups();
    for (TaskReport task : tasks) {
      for (Progress progress : task.progress()) {
        int number = task.task().number();
        groups.next(Integer.toString(number), number, task.task()::name);
        rows.add(row(task, progress, words, sources));
      }
    }
    return Columns.of("indicators", look, words)
        .add("number", Columns.forNumbers(8, tasks), Align.CENTRE, Trait.GROUP)
        .add("name", 18, Align.LEFT, Trait.GROUP)
        .add("indicator", 22, Align.LEFT)
        .add("target", 10, Align.RIGHT)
        .add("measureUnit", 12, Align.CENTRE)
        .add("value", 12, Align.RIGHT)
        .add("increment", 12, Align.RIGHT)
        .add("rate", 12, Align.RIGHT, Trait.BAR)
        .add("expectedRate", 12, Align.RIGHT)
        .add("status", 12, Align.CENTRE)
        .add("reportedBy", 12, Align.CENTRE)
        .add("quote", 32, Align.LEFT)
        .add("source", 26, Align.LEFT)
        .table(rows, groups.all());
  }

  private static List<TableCell> row(
      TaskReport task, Progress progress, Messages words, SourceWords sources) {
    Indicator indicator = progress.indicator();
    String number = Integer.toString(task.task().number());
    return List.of(
        TableCell.of(number).value(number),
        TableCell.of(task.task().name()),
        TableCell.of(indicator.name()),
        target(indicator),
        TableCell.of(indicator.measureUnit()),
        value(progress),
        number(progress.increment()),
        percent(progress.rate()),
        percent(progress.expectedRate()),
        TableCell.of(words.text("status." + progress.status().key()))
            .tone(Tone.of(progress.status().light())),
        TableCell.of(progress.reportedBy()),
        TableCell.of(progress.quote()),
        TableCell.of(progress.source().map(sources::text).orElse("")));
  }

  /** A milestone's target is its last stage. */
  private static TableCell target(Indicator indicator) {
    int stages = indicator.stages().size();
    return indicator.kind() == IndicatorKind.MILESTONE && stages > 0
        ? TableCell.of(indicator.stages().get(stages - 1).name())
        : number(indicator.target());
  }

  private static TableCell value(Progress progress) {
    Indicator indicator = progress.indicator();
    boolean staged = indicator.kind() == IndicatorKind.MILESTONE && progress.value().isPresent();
    int stage = staged ? progress.value().get().intValue() : -1;
    return stage >= 0 && stage < indicator.stages().size()
        ? TableCell.of(indicator.stages().get(stage).name())
        : number(progress.value());
  }

  private static TableCell number(Optional<BigDecimal> number) {
    String text = number.map(IndicatorTable::plain).orElse("");
    return TableCell.of(text).value(text);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static TableCell percent(Optional<BigDecimal> rate) {
    String text =
        rate.map(r -> r.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%").orElse("");
    return TableCell.of(text).value(rate.map(BigDecimal::toPlainString).orElse(""));
  }
}
