package org.zcwc.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.Names;
import org.zcwc.text.Quantities;
import org.zcwc.text.Quantity;

/** The indicator table of the fill-in template, or one that a unit made in its manner. */
final class IndicatorTable {

  private static final List<String> VALUE = List.of("本期完成值", "累计完成值", "完成值", "本期值", "累计完成", "完成数");

  private final Map<String, Indicator> byName = new HashMap<>();

  IndicatorTable(Programme programme) {
    programme
        .tasks()
        .forEach(
            t ->
                t.indicators()
                    .forEach(
                        i -> {
                          byName.putIfAbsent(Names.normal(i.name()), i);
                          byName.put(i.id(), i);
                        }));
  }

  /** The figures in such a table, in any grid; what is filled in but is no number is told. */
  List<Figure> read(Contents contents, List<Finding> findings) {
    List<Figure> figures = new ArrayList<>();
    for (Grid grid : contents.grids()) {
      if (!grid.hidden()) {
        read(grid, figures, findings);
      }
    }
    return figures;
  }

  private void read(Grid grid, List<Figure> figures, List<Finding> findings) {
    for (int row = 0; row < grid.rowCount(); row++) {
      int nameColumn = -1;
      int valueColumn = -1;
      for (int column = 0; column < grid.columnCount(row); column++) {
        String header = Names.normal(grid.at(row, column).text());
        if (header.length() > 20) {
          continue;
        }
        int bracket = header.indexOf('(');
        String bare = bracket > 0 ? header.substring(0, bracket) : header;
        if (bare.equals("指标") || bare.equals("指标名称")) {
          nameColumn = column;
        } else if (valueColumn < 0 && VALUE.contains(bare)) {
          valueColumn = column;
        }
      }
      if (nameColumn >= 0 && valueColumn >= 0) {
        body(grid, row + 1, nameColumn, valueColumn, figures, findings);
        return;
      }
    }
  }

  private void body(
      Grid grid,
      int from,
      int nameColumn,
      int valueColumn,
      List<Figure> figures,
      List<Finding> findings) {
    for (int row = from; row < grid.rowCount(); row++) {
      Indicator indicator = byName.get(Names.normal(grid.seen(row, nameColumn).text()));
      Cell cell = grid.at(row, valueColumn);
      if (indicator == null || cell.blank()) {
        continue;
      }
      Optional<BigDecimal> value = value(indicator, cell.text().strip());
      if (value.isPresent()) {
        figures.add(
            new Figure(
                indicator.id(),
                value.get(),
                Figure.Basis.TO_DATE,
                false,
                Figure.Origin.INDICATOR_TABLE,
                cell.text().strip(),
                grid.source(row, valueColumn)));
      } else {
        findings.add(
            Finding.of(Rule.VALUE_NOT_A_NUMBER, indicator.name(), cell.text().strip())
                .variant(indicator.kind() == IndicatorKind.MILESTONE ? "stage" : "")
                .at(grid.source(row, valueColumn)));
      }
    }
  }

  private static Optional<BigDecimal> value(Indicator indicator, String text) {
    if (indicator.kind() == IndicatorKind.MILESTONE) {
      for (int i = 0; i < indicator.stages().size(); i++) {
        if (Names.normal(indicator.stages().get(i).name()).equals(Names.normal(text))) {
          return Optional.of(BigDecimal.valueOf(i));
        }
      }
      return Optional.empty();
    }
    boolean negative = text.startsWith("-");
    Optional<Quantity> quantity = Quantities.single(negative ? text.substring(1) : text);
    return quantity
        .flatMap(
            q ->
                q.measureUnit().isEmpty()
                    ? Optional.of(q.value())
                    : Quantities.convert(q.value(), q.measureUnit(), indicator.measureUnit()))
        .map(v -> negative ? v.negate() : v);
  }
}
