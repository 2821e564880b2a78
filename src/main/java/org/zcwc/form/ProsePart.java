package org.zcwc.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;

/** What stands under one heading of a document's prose, in the making. */
final class ProsePart {

  private static final int TOLD = 2000;
  private static final int NAMED = 40;

  private final Optional<Heading> heading;
  private final TaskNames.Match match;
  private final int level;
  private String units;
  private final List<Text> measures = new ArrayList<>();
  private final List<FormRow.Extra> beside = new ArrayList<>();
  private Cell deadline = Cell.BLANK;
  private Optional<Source> deadlinePlace = Optional.empty();

  /** The label under which the words that come go, beside the measures; empty for these. */
  private String label = "";

  private int labelLevel;
  private boolean doubtful;

  /**
   * A part under this heading.
   *
   * @param match what the heading names: {@code Nothing} for a section about no task
   * @param level how deep its heading stands
   * @param units the unit it is from, where the document says so
   */
  ProsePart(Optional<Heading> heading, TaskNames.Match match, int level, String units) {
    this.heading = heading;
    this.match = match;
    this.level = level;
    this.units = units;
  }

  Optional<Heading> heading() {
    return heading;
  }

  TaskNames.Match match() {
    return match;
  }

  int level() {
    return level;
  }

  String label() {
    return label;
  }

  /** Whether it is about one of the tasks, known or not, and no section of the whole. */
  boolean ofTask() {
    return !(match instanceof TaskNames.Match.Nothing);
  }

  /** Whether it is about a task that is known. */
  boolean plain() {
    return match instanceof TaskNames.Match.Plain;
  }

  /** The number of its task, or 0. */
  int task() {
    return match instanceof TaskNames.Match.Plain plain ? plain.task().number() : 0;
  }

  /** What comes next goes beside the measures, until a heading of this level ends it. */
  void label(String name, int at, boolean doubt) {
    label = name;
    labelLevel = at;
    doubtful |= doubt;
  }

  /** A heading of this level, or a label of the measures, ends what went beside them. */
  void endLabel(int at) {
    if (labelLevel > 0 && at > 0 && at <= labelLevel) {
      label = "";
      labelLevel = 0;
    }
  }

  /** Whom a line below its heading names as responsible. */
  void units(String named) {
    units = units.isEmpty() ? named : units;
  }

  void deadline(String text, Source place) {
    deadline = Cell.text(text);
    deadlinePlace = Optional.of(place);
  }

  void add(String words, Source source) {
    if (words.isBlank()) {
      return;
    }
    Text text = new Text(words.strip(), source);
    if (label.isEmpty()) {
      joined(measures, text);
    } else {
      beside(label, text);
    }
  }

  /** Lines of one paragraph are one text. */
  private static void joined(List<Text> texts, Text text) {
    int last = texts.size() - 1;
    if (last >= 0 && texts.get(last).source().equals(text.source())) {
      Text before = texts.remove(last);
      texts.add(new Text(before.text() + "\n" + text.text(), text.source()));
    } else {
      texts.add(text);
    }
  }

  void beside(String header, Text text) {
    int last = beside.size() - 1;
    boolean goesOn =
        last >= 0
            && beside.get(last).header().equals(header)
            && beside.get(last).text().source().equals(text.source());
    if (goesOn) {
      String before = beside.remove(last).text().text();
      beside.add(new FormRow.Extra(header, new Text(before + "\n" + text.text(), text.source())));
    } else {
      beside.add(new FormRow.Extra(header, text));
    }
  }

  /**
   * Takes out what went under a label of which it is not plain that it belongs to this task: the
   * last one's, where no other task has any.
   */
  Optional<Finding> withoutDoubtful() {
    if (!doubtful || beside.isEmpty()) {
      return Optional.empty();
    }
    Source place = beside.get(0).text().source();
    StringBuilder words = new StringBuilder();
    beside.forEach(e -> words.append(e.header()).append("：").append(e.text().text()).append(' '));
    beside.clear();
    return Optional.of(untold(words.toString(), place));
  }

  boolean doubtful() {
    return doubtful;
  }

  /** Its row in the form. */
  FormRow row() {
    Source at = heading.orElseThrow().line().source();
    Source place = measures.isEmpty() ? at : measures.get(0).source();
    String name = match instanceof TaskNames.Match.Plain plain ? plain.task().name() : "";
    return new FormRow(
        false,
        "",
        at,
        name,
        "",
        units,
        measures,
        place,
        deadline,
        deadlinePlace.orElse(place),
        beside);
  }

  /** Why its words are in no row; empty where it has none, or is a row. */
  Optional<Finding> finding(boolean before) {
    StringBuilder words = new StringBuilder();
    beside.forEach(e -> words.append(e.header()).append("：").append(e.text().text()).append(' '));
    measures.forEach(text -> words.append(text.text()).append(' '));
    if (words.toString().isBlank() || plain()) {
      return Optional.empty();
    }
    String told = SheetReading.cut(words.toString().strip(), TOLD);
    String name = SheetReading.cut(heading.map(Heading::name).orElse(""), NAMED);
    Source place =
        heading
            .map(h -> h.line().source())
            .orElseGet(
                () ->
                    measures.isEmpty() ? beside.get(0).text().source() : measures.get(0).source());
    if (match instanceof TaskNames.Match.Tie tie) {
      return Optional.of(
          Finding.of(
                  Rule.TASK_AMBIGUOUS,
                  name,
                  Integer.toString(tie.one().number()),
                  Integer.toString(tie.other().number()),
                  told)
              .at(place));
    }
    if (match instanceof TaskNames.Match.Unknown) {
      return Optional.of(Finding.of(Rule.TASK_UNKNOWN, name, told).at(place));
    }
    Finding untold = untold(titled(told), place);
    return Optional.of(before ? untold.severity(Severity.INFO) : untold);
  }

  private String titled(String words) {
    return heading.filter(Heading::brief).map(h -> h.name() + "：" + words).orElse(words);
  }

  /** Words of a document that say of no task that they are about it. */
  private static Finding untold(String words, Source place) {
    return Finding.of(Rule.OUTSIDE_TEXT, SheetReading.cut(words.strip(), TOLD))
        .variant("prose")
        .at(place);
  }
}
