package org.zcwc.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.Names;
import org.zcwc.text.Quantities;
import org.zcwc.text.Quantity;

/** The indicator table of the fill-in template, or one that a unit made in its manner. */
final class IndicatorTable {

  private static final Set<String> NAME = Set.of("指标", "指标名称", "指标内容");
  private static final Set<String> ID = Set.of("指标编号", "指标代码", "id", "指标id");
  private static final Set<String> VALUE =
      Set.of("本期完成值", "累计完成值", "本期累计完成值", "完成值", "本期值", "累计完成", "累计完成数", "完成数", "累计值");
  private static final Set<String> UNIT = Set.of("计量单位", "单位", "指标单位");
  private static final Set<String> REMARK = Set.of("备注", "说明", "备注说明", "情况说明");

  /** Signs that people put where there is nothing to fill in. */
  private static final Set<String> NOTHING = Set.of("/", "-", "--", "\\");

  private static final int LONGEST = 20;

  /** A misspelt indicator must be this close, and as much closer than any other. */
  private static final double CLOSE = 0.8;

  private static final double AHEAD = 0.1;

  private final Map<String, Indicator> byName = new HashMap<>();
  private final Map<String, Integer> tasks = new HashMap<>();

  IndicatorTable(Programme programme) {
    for (Task task : programme.tasks()) {
      for (Indicator indicator : task.indicators()) {
        byName.putIfAbsent(Names.normal(indicator.name()), indicator);
        byName.putIfAbsent(Names.normal(indicator.id()), indicator);
        tasks.put(indicator.id(), task.number());
      }
    }
  }

  /** Where a table's columns stand; -1 where it has none of the kind. */
  record Columns(int name, int id, int value, int unit, int remark) {}

  /**
   * What tables say.
   *
   * @param blanks indicators whose value is left blank without a remark, each with its cell
   */
  record Values(List<Figure> figures, Map<Indicator, Source> blanks) {}

  /** The columns of the indicator table whose header this row is, if it is one. */
  static Optional<Columns> columns(SeenGrid grid, int row) {
    if (!grid.shortCellWith(row, LONGEST, "指")) {
      return Optional.empty();
    }
    int name = -1;
    int id = -1;
    int value = -1;
    int unit = -1;
    int remark = -1;
    for (int column = 0; column < grid.grid().columnCount(row); column++) {
      String text = grid.at(row, column).text();
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      String header = Names.normal(text);
      int bracket = header.indexOf('(');
      String bare = bracket > 0 ? header.substring(0, bracket) : header;
      if (name < 0 && NAME.contains(bare)) {
        name = column;
      } else if (id < 0 && ID.contains(bare)) {
        id = column;
      } else if (value < 0 && VALUE.contains(bare)) {
        value = column;
      } else if (unit < 0 && UNIT.contains(bare)) {
        unit = column;
      } else if (remark < 0 && REMARK.contains(bare)) {
        remark = column;
      }
    }
    return name >= 0 && value >= 0
        ? Optional.of(new Columns(name, id, value, unit, remark))
        : Optional.empty();
  }

  /** The row behind a table whose body starts here: a blank one, or another header. */
  static int end(SeenGrid grid, int start) {
    int row = start;
    while (row < grid.rowCount()
        && !grid.line(row).cells().isEmpty()
        && columns(grid, row).isEmpty()
        && Header.at(grid, row).isEmpty()) {
      row++;
    }
    return row;
  }

  /** The task of an indicator, by its id. */
  int task(String indicator) {
    return tasks.get(indicator);
  }

  /** What grids' tables say; what is filled in but is no figure is told. */
  Values read(List<SeenGrid> grids, List<Finding> findings) {
    Values values = new Values(new ArrayList<>(), new LinkedHashMap<>());
    grids.forEach(grid -> read(grid, values, findings));
    return values;
  }

  private void read(SeenGrid grid, Values values, List<Finding> findings) {
    int row = 0;
    while (row < grid.rowCount()) {
      Optional<Columns> columns = columns(grid, row);
      row++;
      if (columns.isPresent()) {
        int end = end(grid, row);
        while (row < end) {
          row(grid, row, columns.get(), values, findings);
          row++;
        }
      }
    }
  }

  private void row(SeenGrid grid, int row, Columns columns, Values values, List<Finding> findings) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(); // its time is over, and nobody waits for it
    }
    Cell cell = grid.at(row, columns.value());
    String text = cell.text().strip();
    String name = grid.seen(row, columns.name()).text().strip();
    if (name.isEmpty() || NOTHING.contains(Names.normal(text))) {
      return;
    }
    String id = columns.id() < 0 ? "" : grid.seen(row, columns.id()).text();
    Optional<Indicator> indicator =
        Optional.ofNullable(byName.get(Names.normal(id))).or(() -> named(name));
    if (text.isEmpty()) {
      boolean remark = columns.remark() >= 0 && !grid.at(row, columns.remark()).text().isBlank();
      indicator
          .filter(i -> !remark)
          .ifPresent(i -> values.blanks().putIfAbsent(i, grid.source(row, columns.value())));
      return;
    }
    if (indicator.isEmpty()) {
      if (!Furniture.starts(name)) {
        findings.add(
            Finding.of(Rule.TASK_UNKNOWN, name, text)
                .variant("indicator")
                .severity(Severity.WARNING)
                .at(grid.source(row, columns.name())));
      }
      return;
    }
    Indicator found = indicator.get();
    String unit = columns.unit() < 0 ? "" : grid.seen(row, columns.unit()).text().strip();
    Optional<BigDecimal> value = value(found, text, unit);
    if (value.isEmpty()) {
      findings.add(
          Finding.of(Rule.VALUE_NOT_A_NUMBER, found.name(), text)
              .variant(found.kind() == IndicatorKind.MILESTONE ? "stage" : "")
              .task(tasks.get(found.id()))
              .at(grid.source(row, columns.value())));
      return;
    }
    values
        .figures()
        .add(
            new Figure(
                found.id(),
                value.get(),
                Figure.Basis.TO_DATE,
                false,
                Figure.Origin.INDICATOR_TABLE,
                text,
                grid.source(row, columns.value())));
  }

  private Optional<Indicator> named(String name) {
    String normal = Names.normal(name);
    Indicator exact = byName.get(normal);
    if (exact != null || normal.length() < 4 || normal.length() > 3 * LONGEST) {
      return Optional.ofNullable(exact);
    }
    Indicator best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Indicator> each : byName.entrySet()) {
      double near = Names.closeness(normal, each.getKey());
      if (near > first) {
        second = each.getValue().equals(best) ? second : first;
        best = each.getValue();
        first = near;
      } else if (!each.getValue().equals(best)) {
        second = Math.max(second, near);
      }
    }
    return first >= CLOSE && first - second >= AHEAD ? Optional.ofNullable(best) : Optional.empty();
  }

  private static Optional<BigDecimal> value(Indicator indicator, String text, String unitColumn) {
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      for (int i = 0; i < indicator.stages().size(); i++) {
        if (Names.normal(indicator.stages().get(i).name()).equals(Names.normal(text))) {
          return Optional.of(BigDecimal.valueOf(i));
        }
      }
      return Optional.empty();
    }
    boolean negative = text.startsWith("-") || text.startsWith("－") || text.startsWith("−");
    String amount = withoutOwnUnit(negative ? text.substring(1) : text, indicator.measureUnit());
    Optional<Quantity> quantity = Quantities.single(amount);
    return quantity
        .flatMap(
            q -> {
              String unit = q.measureUnit().isEmpty() ? unitColumn : q.measureUnit();
              return unit.isEmpty()
                  ? Optional.of(q.value())
                  : Quantities.convert(q.value(), unit, indicator.measureUnit());
            })
        .map(v -> negative ? v.negate() : v);
  }

  /** 1848元/月/人 in an indicator's own unit of measure is the number alone. */
  private static String withoutOwnUnit(String text, String unit) {
    boolean compound = unit.indexOf('/') > 0 && text.endsWith(unit);
    return compound ? text.substring(0, text.length() - unit.length()).strip() : text;
  }
}
