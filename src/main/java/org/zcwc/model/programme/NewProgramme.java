package org.zcwc.model.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme that is to be begun, as far as one line can tell it.
 *
 * @param units at least one
 * @param tasks at least one
 * @param stampedPdf whether each unit also owes a stamped PDF
 */
public record NewProgramme(
    String title,
    int year,
    LocalDate deadline,
    String collector,
    List<String> units,
    List<NewTask> tasks,
    boolean stampedPdf) {
  public NewProgramme {
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
  }

  /** A task by its name and who is responsible for it, the lead first. */
  public record NewTask(String name, List<String> units) {
    public NewTask {
      units = List.copyOf(units);
    }
  }
}
