package org.zcwc.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Figure;
import org.zcwc.text.Basis;
import org.zcwc.text.MilestoneReader;
import org.zcwc.text.NarrativeReader;
import org.zcwc.text.Reading;
import org.zcwc.text.Sought;
import org.zcwc.text.StageReading;
import org.zcwc.text.StageWords;

/** Reads a task's indicators out of what a unit wrote about it. */
final class FigureReader {

  private final Map<Integer, NarrativeReader> counts = new HashMap<>();
  private final Map<String, MilestoneReader> milestones = new HashMap<>();
  private final Period period;

  FigureReader(Programme programme, Period period) {
    this.period = period;
    for (Task task : programme.tasks()) {
      List<Sought> sought =
          task.indicators().stream()
              .filter(i -> i.kind() == IndicatorKind.COUNT)
              .map(i -> new Sought(i.id(), i.name(), i.keywords(), i.measureUnit(), i.target()))
              .toList();
      if (!sought.isEmpty()) {
        counts.put(task.number(), new NarrativeReader(sought));
      }
      task.indicators().stream()
          .filter(i -> i.kind() == IndicatorKind.MILESTONE)
          .forEach(i -> milestones.put(i.id(), milestone(task, i)));
    }
  }

  private static MilestoneReader milestone(Task task, Indicator indicator) {
    List<StageWords> stages =
        indicator.stages().stream()
            .map(s -> new StageWords(s.name(), s.words().isEmpty() ? List.of(s.name()) : s.words()))
            .toList();
    return new MilestoneReader(
        indicator.name(), indicator.keywords(), others(task, indicator), stages);
  }

  /**
   * The figures in these texts. Where one text gives a figure and another a different one, neither
   * is taken; a doubtful text is told of where the unit is the one whose figure counts.
   *
   * @param given ids of the indicators whose figure the unit's indicator table gives, of which no
   *     text leaves a doubt
   */
  List<Figure> read(
      Task task, String unit, List<Text> texts, Set<String> given, List<Finding> findings) {
    List<Figure> figures = new ArrayList<>();
    Optional<NarrativeReader> reader = Optional.ofNullable(counts.get(task.number()));
    List<Map<String, Reading>> readings = new ArrayList<>();
    for (Text text : texts) {
      readings.add(
          reader.map(r -> r.read(text.text(), period.year(), period.quarter())).orElse(Map.of()));
    }
    for (Indicator indicator : task.indicators()) {
      List<Figure> found = new ArrayList<>();
      List<Finding> doubts = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        Text text = texts.get(i);
        if (indicator.kind() == IndicatorKind.COUNT) {
          count(indicator, readings.get(i).get(indicator.id()), text, found, doubts);
        } else if (indicator.kind() == IndicatorKind.MILESTONE) {
          stage(indicator, text, found, doubts);
        }
      }
      boolean one =
          found.size() == 1
              || (found.size() > 1 && found.stream().map(Figure::value).distinct().count() == 1);
      if (one) {
        figures.add(found.get(0));
      } else if (indicator.kind() == IndicatorKind.MILESTONE && !found.isEmpty()) {
        figures.add(found.stream().max((a, b) -> a.value().compareTo(b.value())).orElseThrow());
      } else if (!found.isEmpty()) {
        doubts.add(
            Finding.of(
                    Rule.FIGURE_DOUBTFUL,
                    indicator.name(),
                    String.join("”“", found.stream().map(Figure::quote).toList()))
                .variant("two-readings")
                .at(found.get(1).source()));
      }
      if (!one && unit.equals(indicator.owner()) && !given.contains(indicator.id())) {
        doubts.stream().limit(1).map(f -> f.unit(unit).task(task.number())).forEach(findings::add);
      }
    }
    return figures;
  }

  private static void count(
      Indicator indicator, Reading reading, Text text, List<Figure> found, List<Finding> doubts) {
    if (reading instanceof Reading.Found figure) {
      found.add(
          new Figure(
              indicator.id(),
              figure.value(),
              basis(figure.basis()),
              figure.approximate(),
              Figure.Origin.NARRATIVE,
              figure.quote(),
              text.source()));
    } else if (reading instanceof Reading.Doubtful doubtful) {
      doubts.add(
          Finding.of(Rule.FIGURE_DOUBTFUL, indicator.name(), String.join("”“", doubtful.quotes()))
              .variant(doubtful.doubt().key())
              .at(text.source()));
    }
  }

  /** The words of the task's other milestones. */
  private static List<String> others(Task task, Indicator one) {
    return task.indicators().stream()
        .filter(i -> i.kind() == IndicatorKind.MILESTONE && !i.id().equals(one.id()))
        .flatMap(i -> i.keywords().stream())
        .filter(word -> !one.keywords().contains(word))
        .toList();
  }

  private static Figure.Basis basis(Basis read) {
    return switch (read) {
      case INCREMENT -> Figure.Basis.INCREMENT;
      case ADDED -> Figure.Basis.ADDED;
      case TO_DATE, WHOLE_TARGET -> Figure.Basis.TO_DATE;
    };
  }

  private void stage(Indicator indicator, Text text, List<Figure> found, List<Finding> doubts) {
    StageReading reading =
        milestones.get(indicator.id()).read(text.text(), period.year(), period.quarter());
    if (reading instanceof StageReading.Reached reached) {
      found.add(
          new Figure(
              indicator.id(),
              BigDecimal.valueOf(reached.index()),
              Figure.Basis.TO_DATE,
              false,
              Figure.Origin.NARRATIVE,
              reached.quote(),
              text.source()));
    } else if (reading instanceof StageReading.Doubtful doubtful) {
      doubts.add(
          Finding.of(Rule.FIGURE_DOUBTFUL, indicator.name(), String.join("”“", doubtful.quotes()))
              .variant("two-readings")
              .at(text.source()));
    }
  }
}
