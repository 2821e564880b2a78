package org.zcwc.model.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 指标: something promised that can be measured.
 *
 * @param id unique in the programme, kebab case
 * @param target 目标值 in {@code measureUnit}; for a standard the amount that every payment must
 *     equal, for a floor the least every case must reach; empty for a milestone
 * @param measureUnit unit of measure, e.g. 人; empty for a milestone
 * @param owner the responsible unit whose figure wins where two report one
 * @param keywords words by which a narrative speaks of it
 * @param stages a milestone's stages in order, the last one being done; otherwise empty
 * @param pace the share of the target (0 to 1) expected by the end of each quarter (1 to 4); empty
 *     for linear. A milestone's pace is (index of stage + 1) / number of stages
 */
public record Indicator(
    String id,
    String name,
    IndicatorKind kind,
    Optional<BigDecimal> target,
    String measureUnit,
    String owner,
    List<String> keywords,
    List<Stage> stages,
    Map<Integer, BigDecimal> pace) {
  public Indicator {
    keywords = List.copyOf(keywords);
    stages = List.copyOf(stages);
    pace = Map.copyOf(pace);
  }
}
