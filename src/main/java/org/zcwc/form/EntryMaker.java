package org.zcwc.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Figure;
import org.zcwc.model.submission.Reported;

/** Makes an entry of the rows of one unit and task. */
final class EntryMaker {

  /** 完成时限, the official header: a second, different deadline is kept under it. */
  private static final String DEADLINE = "完成时限";

  private final FormReader reader;
  private final List<Finding> findings;

  EntryMaker(FormReader reader, List<Finding> findings) {
    this.reader = reader;
    this.findings = findings;
  }

  /** The entry, with these figures of its task's indicator table. */
  Entry entry(Drafts.Key key, Drafts.Draft draft, List<Figure> table) {
    Reported<String> measures;
    if (draft.texts().isEmpty()) {
      measures = new Reported.Blank<>(draft.first().place());
    } else {
      String text =
          draft.texts().size() == 1
              ? draft.texts().get(0).text()
              : String.join("\n", draft.texts().stream().map(Text::text).toList());
      measures = new Reported.Given<>(text, text, draft.texts().get(0).source());
    }
    Map<String, StringJoiner> extra = new LinkedHashMap<>();
    for (FormRow.Extra each : draft.extra()) {
      add(extra, each.header(), each.text().text());
    }
    Reported<LocalDate> deadline = deadline(draft, key, extra);
    Task task = reader.programme().task(key.task()).orElseThrow();
    List<Figure> figures = new ArrayList<>(table);
    Set<String> given =
        table.isEmpty()
            ? Set.of()
            : table.stream().map(Figure::indicator).collect(Collectors.toSet());
    Passage passage = new Passage(draft.texts());
    List<Figure> read = reader.figures().read(task, key.unit(), passage.texts(), given, findings);
    for (Figure figure : read) {
      figures.add(passage.placed(figure));
    }
    return new Entry(key.task(), key.unit(), measures, deadline, joined(extra), figures);
  }

  private static Map<String, String> joined(Map<String, StringJoiner> extra) {
    Map<String, String> joined = new LinkedHashMap<>();
    for (Map.Entry<String, StringJoiner> each : extra.entrySet()) {
      joined.put(each.getKey(), each.getValue().toString());
    }
    return joined;
  }

  private static void add(Map<String, StringJoiner> extra, String header, String text) {
    extra.computeIfAbsent(header, h -> new StringJoiner("\n")).add(text);
  }

  /** A task is done with its last part: of several deadlines the latest; the others are kept. */
  private Reported<LocalDate> deadline(
      Drafts.Draft draft, Drafts.Key key, Map<String, StringJoiner> extra) {
    if (draft.deadlines().isEmpty()) {
      return new Reported.Blank<>(draft.first().deadlinePlace());
    }
    Reported<LocalDate> latest = null;
    List<Reported<LocalDate>> all = new ArrayList<>();
    for (Drafts.Dated each : draft.deadlines()) {
      Reported<LocalDate> read = reader.deadlines().read(each.cell(), each.source(), key.unit());
      all.add(read);
      if (latest == null || later(read, latest)) {
        latest = read;
      }
    }
    for (Reported<LocalDate> other : all) {
      if (!other.text().equals(latest.text())) {
        add(extra, DEADLINE, other.text());
      }
    }
    return latest;
  }

  private static boolean later(Reported<LocalDate> one, Reported<LocalDate> other) {
    Optional<LocalDate> day = one.value();
    return day.isPresent() && (other.value().isEmpty() || day.get().isAfter(other.value().get()));
  }
}
