package org.zcwc.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zcwc.model.programme.Deliverable;

/**
 * A deliverable that was expected and not accepted: a row of 未报送清单.
 *
 * @param tasks numbers of the tasks that the unit is responsible for
 * @param daysLate days from the due date to the report's day, 0 where it is not yet past
 */
public record Missing(
    String unit,
    Deliverable deliverable,
    List<Integer> tasks,
    LocalDate due,
    int daysLate,
    Reason reason) {
  public Missing {
    tasks = List.copyOf(tasks);
  }

  /** Why it is missing. */
  public enum Reason {
    NOT_RECEIVED,
    /** Something came, all of it rejected. */
    UNREADABLE,
    WRONG_PERIOD,
    /** A PDF came, no seal was found, and the config requires one. */
    UNSTAMPED;

    /** The word in JSON, e.g. {@code not-received}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
