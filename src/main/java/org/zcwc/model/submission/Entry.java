package org.zcwc.model.submission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 填报行: what one unit says of one task. Several rows of one unit and task are one entry, its texts
 * joined by line breaks in their order.
 *
 * @param unit the responsible unit's configured name
 * @param measures 具体措施及任务进度情况
 * @param deadline 完成时限
 * @param extra text in columns that the official form does not have, by header, in column order
 * @param figures what was read out of it for the task's indicators
 */
public record Entry(
    int task,
    String unit,
    Reported<String> measures,
    Reported<LocalDate> deadline,
    Map<String, String> extra,
    List<Figure> figures) {
  public Entry {
    extra = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    figures = List.copyOf(figures);
  }
}
