package org.zcwc.check;

import java.util.ArrayList;
import java.util.List;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.report.Consolidated;

/** The rules: a new one is a class and a line here. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new DeliverableCheck(),
          new StampedTextCheck(),
          new EntryCheck(),
          new DeadlineCheck(),
          new FigureCheck(),
          new PercentageCheck(),
          new StandardCheck(),
          new AmountCheck(),
          new PaceCheck(),
          new SameTextCheck());

  private Checks() {}

  /** All findings of all rules. */
  public static List<Finding> run(Consolidated body) {
    List<Finding> findings = new ArrayList<>();
    ALL.forEach(check -> check.check(body, findings::add));
    return findings;
  }
}
