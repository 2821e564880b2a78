package org.zcwc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.report.Consolidated;

/** The rules: a new one is a class and a line here. */
public final class Checks {

  /** Those that read every text first: they take the longest, and others go on beside them. */
  private static final List<Check> ALL =
      List.of(
          new SameTextCheck(),
          new PercentageCheck(),
          new AmountCheck(),
          new DeliverableCheck(),
          new StampedTextCheck(),
          new EntryCheck(),
          new DeadlineCheck(),
          new FigureCheck(),
          new StandardCheck(),
          new PaceCheck());

  private Checks() {}

  /** What each rule finds, looked for when it is asked for; none needs another. */
  public static List<Supplier<List<Finding>>> of(Consolidated body) {
    return ALL.stream().map(check -> of(check, body)).toList();
  }

  private static Supplier<List<Finding>> of(Check check, Consolidated body) {
    return () -> {
      List<Finding> findings = new ArrayList<>();
      check.check(body, findings::add);
      return findings;
    };
  }
}
