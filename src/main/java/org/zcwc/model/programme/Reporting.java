package org.zcwc.model.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How units report: what, when, and from where on a light changes.
 *
 * @param daysAfterPeriodEnd days from a period's last day to the due date
 * @param explicitDue due dates that the config names itself
 * @param behind percentage points under the pace beyond which an indicator is behind
 * @param farBehind percentage points under the pace beyond which it is far behind
 */
public record Reporting(
    int daysAfterPeriodEnd,
    Map<Period, LocalDate> explicitDue,
    List<Deliverable> deliverables,
    StampPolicy stamp,
    BigDecimal behind,
    BigDecimal farBehind) {
  public Reporting {
    explicitDue = Map.copyOf(explicitDue);
    deliverables = List.copyOf(deliverables);
  }

  /** 报送截止日: the day by which the period's report is owed. */
  public LocalDate due(Period period) {
    LocalDate named = explicitDue.get(period);
    return named != null ? named : period.end().plusDays(daysAfterPeriodEnd);
  }
}
