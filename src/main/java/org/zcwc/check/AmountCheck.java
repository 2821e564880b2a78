package org.zcwc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.PayoutReader;
import org.zcwc.text.PayoutReader.Payout;
import org.zcwc.text.Quantities;
import org.zcwc.text.StandardReader.Stated;

/**
 * Amounts paid that people × standard × months do not give: to the last digit where one sentence
 * tells all of it; by a wide margin where the year's monthly payments are counted up from today's
 * people, since people come and go.
 */
final class AmountCheck implements Check {

  private static final String YUAN = "元";
  private static final int MONTHS_IN_QUARTER = 3;

  /** As much may the people of the year differ from today's. */
  private static final BigDecimal MARGIN = new BigDecimal("0.10");

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    int quarters = (body.period().year() - body.programme().year()) * 4 + body.period().quarter();
    for (TaskReport task : body.tasks()) {
      List<Indicator> groups =
          task.task().indicators().stream()
              .filter(i -> i.kind() == IndicatorKind.STANDARD && i.measureUnit().contains("月"))
              .toList();
      for (Entry entry : task.entries()) {
        for (Payout payout : PayoutReader.read(entry.measures().text())) {
          if (!payout.fits()) {
            found.accept(told(payout, entry));
          }
        }
        if (!groups.isEmpty()) {
          counted(task, groups, entry, quarters * MONTHS_IN_QUARTER).ifPresent(found);
        }
      }
    }
  }

  private static Finding told(Payout payout, Entry entry) {
    String sum =
        plain(payout.people())
            + "人×"
            + plain(payout.standard())
            + YUAN
            + payout.months().map(m -> "×" + plain(m) + "个月").orElse("");
    return Finding.of(
            Rule.AMOUNT_DOES_NOT_FIT, sum, plain(payout.product()) + YUAN, payout.paid().quote())
        .unit(entry.unit())
        .task(entry.task())
        .at(entry.measures().source());
  }

  /** The year's amount to date against all groups of the task, where all of them are told. */
  private static Optional<Finding> counted(
      TaskReport task, List<Indicator> groups, Entry entry, int months) {
    Map<String, BigDecimal> people = people(task, entry);
    Optional<Figure> paid = only(task, entry, YUAN);
    if (months <= 0 || paid.isEmpty() || people.size() < groups.size()) {
      return Optional.empty();
    }
    BigDecimal product = BigDecimal.ZERO;
    BigDecimal heads = BigDecimal.ZERO;
    StringBuilder sum = new StringBuilder();
    for (Indicator group : groups) {
      BigDecimal count = people.get(group.id());
      BigDecimal standard = group.target().orElseThrow();
      product = product.add(count.multiply(standard).multiply(BigDecimal.valueOf(months)));
      heads = heads.add(count);
      sum.append(sum.isEmpty() ? "（" : "＋")
          .append(plain(count))
          .append("人×")
          .append(plain(standard))
          .append(YUAN);
    }
    sum.append("）×").append(months).append("个月");
    BigDecimal all = heads;
    boolean others = only(task, entry, "人").filter(f -> f.value().compareTo(all) != 0).isPresent();
    String unit = unit(task, paid.get());
    BigDecimal reported = Quantities.convert(paid.get().value(), unit, YUAN).orElseThrow();
    BigDecimal off = product.subtract(reported).abs();
    if (others || off.compareTo(product.multiply(MARGIN)) <= 0) {
      return Optional.empty();
    }
    BigDecimal shown =
        Quantities.convert(product, YUAN, unit).orElseThrow().setScale(2, RoundingMode.HALF_UP);
    return Optional.of(
        Finding.of(
                Rule.AMOUNT_DOES_NOT_FIT,
                sum.toString(),
                plain(shown) + unit,
                plain(paid.get().value()) + unit)
            .unit(entry.unit())
            .task(entry.task())
            .at(paid.get().source()));
  }

  private static Map<String, BigDecimal> people(TaskReport task, Entry entry) {
    Map<String, BigDecimal> people = new HashMap<>();
    for (Stated stated : StandardCheck.stated(entry, task)) {
      stated.people().ifPresent(p -> people.put(stated.id(), p));
    }
    return people;
  }

  /** The figure of the entry's one count in this unit of measure, where it is exact. */
  private static Optional<Figure> only(TaskReport task, Entry entry, String measureUnit) {
    Map<String, Figure> figures = new HashMap<>();
    for (Figure figure : entry.figures()) {
      if (Quantities.convert(BigDecimal.ONE, unit(task, figure), measureUnit).isPresent()) {
        figures.putIfAbsent(figure.indicator(), figure);
      }
    }
    return figures.size() == 1
        ? figures.values().stream()
            .filter(f -> f.basis() == Figure.Basis.TO_DATE && !f.approximate())
            .findFirst()
        : Optional.empty();
  }

  private static String unit(TaskReport task, Figure figure) {
    return task.task().indicators().stream()
        .filter(i -> i.id().equals(figure.indicator()) && i.kind() == IndicatorKind.COUNT)
        .map(Indicator::measureUnit)
        .findFirst()
        .orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
