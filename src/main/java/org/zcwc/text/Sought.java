package org.zcwc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator to look for in a narrative.
 *
 * @param measureUnit its unit of measure, e.g. 人 or 万元
 */
public record Sought(
    String id,
    String name,
    List<String> keywords,
    String measureUnit,
    Optional<BigDecimal> target) {
  public Sought {
    keywords = List.copyOf(keywords);
  }
}
