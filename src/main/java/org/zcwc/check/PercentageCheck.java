package org.zcwc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.Amount;
import org.zcwc.text.Quantities;
import org.zcwc.text.ShareReader;
import org.zcwc.text.ShareReader.Share;

/**
 * Percentages that the figures of their sentence do not give, within one unit of the last digit
 * printed. Of a whole that is written there, any figure before it may be the part; of the target,
 * only the figure that was read for the indicator.
 */
final class PercentageCheck implements Check {

  @Override
  public void check(Consolidated body, Consumer<Finding> found) {
    for (TaskReport task : body.tasks()) {
      for (Entry entry : task.entries()) {
        for (Share share : ShareReader.read(entry.measures().text())) {
          Optional<String> should = should(share, entry, task);
          should.ifPresent(
              right ->
                  found.accept(
                      Finding.of(
                              Rule.PERCENTAGE_DOES_NOT_FIT,
                              share.quote(),
                              share.percent().toPlainString() + "%",
                              right)
                          .unit(entry.unit())
                          .task(entry.task())
                          .at(entry.measures().source())));
        }
      }
    }
  }

  private static Optional<String> should(Share share, Entry entry, TaskReport task) {
    if (share.whole().isPresent()) {
      return ofWhole(share, share.whole().get());
    }
    return share.among() ? ofAmong(share) : ofTarget(share, entry, task);
  }

  /** Of what the last figure is among: the one before it of its kind, or any other. */
  private static Optional<String> ofAmong(Share share) {
    Amount part = share.figures().get(share.figures().size() - 1);
    List<Amount> wholes =
        share.figures().subList(0, share.figures().size() - 1).stream()
            .filter(
                f -> Quantities.convert(f.value(), f.measureUnit(), part.measureUnit()).isPresent())
            .filter(f -> f.value().compareTo(part.value()) > 0)
            .toList();
    return wholes.isEmpty() || wholes.stream().anyMatch(w -> share.fits(part, w))
        ? Optional.empty()
        : Optional.of(rate(share, part, wholes.get(wholes.size() - 1)));
  }

  /** What the percentage should be, where no figure before the whole, nor their sum, gives it. */
  private static Optional<String> ofWhole(Share share, Amount whole) {
    List<Amount> parts = new ArrayList<>();
    for (Amount figure : share.figures().subList(0, share.figures().size() - 1)) {
      Quantities.convert(figure.value(), figure.measureUnit(), whole.measureUnit())
          .ifPresent(v -> parts.add(figure));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Amount> candidates = new ArrayList<>(parts);
    candidates.add(
        new Amount(
            parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add),
            whole.measureUnit(),
            parts.stream().map(Amount::rounding).reduce(BigDecimal.ZERO, BigDecimal::add),
            ""));
    return candidates.stream().anyMatch(p -> share.fits(p, whole))
        ? Optional.empty()
        : Optional.of(rate(share, parts.get(parts.size() - 1), whole));
  }

  private static Optional<String> ofTarget(Share share, Entry entry, TaskReport task) {
    for (Progress progress : task.progress()) {
      Optional<Amount> part = part(share, entry, progress);
      if (part.isPresent()) {
        Amount target =
            new Amount(
                Quantities.convert(
                        progress.indicator().target().orElseThrow(),
                        progress.indicator().measureUnit(),
                        part.get().measureUnit())
                    .orElseThrow(),
                part.get().measureUnit(),
                BigDecimal.ZERO,
                "");
        return share.fits(part.get(), target)
            ? Optional.empty()
            : Optional.of(rate(share, part.get(), target));
      }
    }
    return Optional.empty();
  }

  /** The sentence's last figure of the indicator's kind, where it is the indicator's value. */
  private static Optional<Amount> part(Share share, Entry entry, Progress progress) {
    if (progress.indicator().kind() != IndicatorKind.COUNT) {
      return Optional.empty();
    }
    Optional<Amount> last =
        share.figures().stream()
            .filter(f -> inUnitOf(progress, f).isPresent())
            .reduce((first, second) -> second);
    boolean agreed =
        entry.figures().stream()
            .filter(f -> f.indicator().equals(progress.indicator().id()))
            .filter(f -> f.basis() == Figure.Basis.TO_DATE && !f.approximate())
            // A unit's own share of the work may have a target of its own.
            .filter(
                f ->
                    entry.unit().equals(progress.indicator().owner())
                        || progress.value().filter(v -> v.compareTo(f.value()) == 0).isPresent())
            .anyMatch(
                f ->
                    last.flatMap(l -> inUnitOf(progress, l))
                        .filter(v -> v.compareTo(f.value()) == 0)
                        .isPresent());
    return agreed ? last : Optional.empty();
  }

  private static Optional<BigDecimal> inUnitOf(Progress progress, Amount figure) {
    return Quantities.convert(
        figure.value(), figure.measureUnit(), progress.indicator().measureUnit());
  }

  private static String rate(Share share, Amount part, Amount whole) {
    return share.of(part, whole).toPlainString() + "%";
  }
}
