package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.programme.Task;

/**
 * A report in prose: headings that name the tasks, each with its paragraphs below. What stands
 * under no task's heading is told; only titles, signatures and closing phrases are let pass.
 */
final class Prose {

  /** A keyword alone names a task only in a heading as short as this. */
  private static final int SPOKEN = 20;

  /** Without a number a heading stands right below what is above it. */
  private static final int UNNUMBERED = 5;

  private final TaskNames tasks;
  private final TaskHeadings headings;
  private final UnitNames units;
  private final ProseFrame frame;
  private final List<Heading> lines;
  private final List<ProsePart> parts = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Set<String> owners;

  private ProsePart current = section(Optional.empty(), 0);
  private int sectionLevel;
  private String sectionLabel = "";
  private String owner = "";

  /** Whether a heading of a task has a number. */
  private boolean numbered;

  /** Whether numbers under a heading began anew, and count within its task. */
  private boolean counting;

  private Prose(TaskNames tasks, UnitNames units, List<Heading> lines) {
    this.tasks = tasks;
    this.headings = new TaskHeadings(tasks);
    this.units = units;
    this.lines = lines;
    frame = new ProseFrame(units, lines, line -> match(line).isPresent());
    owners = frame.owners();
  }

  /**
   * The rows of a report in prose, in their order; empty where no heading names a task.
   *
   * @param findings takes what is told of words that are in no row
   */
  static List<FormRow> rows(
      List<Outside> around, TaskNames tasks, UnitNames units, List<Finding> findings) {
    List<Heading> lines = new ArrayList<>();
    for (Outside outside : around) {
      if (outside.kind() == Outside.Kind.PARAGRAPH) {
        outside
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> lines.add(heading(new Text(line.strip(), outside.source()), tasks)));
      }
    }
    Prose prose = new Prose(tasks, units, lines);
    int title = prose.frame.title();
    Optional<Task> titled = prose.headings.titled(lines.subList(0, title + 1));
    prose.walk(prose.frame.titles());
    if (titled.isPresent() && !prose.seen.contains(titled.get().number())) {
      prose = new Prose(tasks, units, lines);
      prose.add(new ProsePart(Optional.of(lines.get(title)), plain(titled.get()), UNNUMBERED, ""));
      prose.walk(Math.max(title + 1, prose.frame.titles()));
    }
    return prose.rows(findings);
  }

  /** A line taken apart; what stands behind 实事名称： is the heading of its task. */
  private static Heading heading(Text line, TaskNames tasks) {
    Heading heading = Heading.of(line);
    boolean labelled =
        heading.colon()
            && !heading.alone()
            && Role.of(heading.name())
                .filter(meaning -> meaning.exact() && meaning.role() == Role.NAME)
                .isPresent();
    Heading named = heading.behind();
    return labelled && tasks.headed(named.name()) instanceof TaskNames.Match.Plain
        ? named
        : heading;
  }

  private static TaskNames.Match plain(Task task) {
    return new TaskNames.Match.Plain(task, Optional.empty(), false);
  }

  private void walk(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException(); // its time is over, and nobody waits for it
      }
      Optional<String> own = frame.alone(i).filter(owners::contains);
      if (frame.signs(i)) {
        signed();
      } else if (own.isPresent()) {
        owner(own.get(), lines.get(i));
      } else {
        take(lines.get(i));
      }
    }
  }

  /** A unit's name alone in its line: what follows is from it. */
  private void owner(String unit, Heading line) {
    owner = unit;
    if (current.plain()) {
      Heading again = current.heading().orElseThrow();
      add(new ProsePart(Optional.of(again), current.match(), current.level(), unit));
    } else {
      add(section(Optional.of(line), line.level()));
    }
  }

  private void signed() {
    if (current.ofTask() || current.heading().isPresent()) {
      add(section(Optional.empty(), 0));
    }
  }

  private static ProsePart section(Optional<Heading> heading, int level) {
    return new ProsePart(heading, new TaskNames.Match.Nothing(), level, "");
  }

  private void add(ProsePart part) {
    parts.add(current);
    current = part;
  }

  private void take(Heading line) {
    Optional<TaskNames.Match> match = match(line);
    if (match.isPresent()) {
      open(line, match.get(), line.level());
      return;
    }
    Optional<ProseLabel> label = ProseLabel.of(line);
    if (label.isPresent()) {
      label(line, label.get());
    } else if (line.numbered() && ends(line)) {
      next(line);
    } else {
      current.endLabel(line.level());
      current.add(line.line().text(), line.line().source());
    }
  }

  /** Whether a numbered line that names no task stands beside the heading above, not below it. */
  private boolean ends(Heading line) {
    if (!current.ofTask()) {
      boolean outer = current.level() == 0 || line.level() <= current.level();
      return line.brief() && outer;
    }
    if (line.level() != current.level()) {
      return line.level() < current.level();
    }
    int before = current.heading().map(Heading::ordinal).orElse(0);
    counting |= line.ordinal() <= before;
    return !counting;
  }

  private void next(Heading line) {
    boolean sibling = current.ofTask() && line.level() == current.level();
    if (sibling) {
      add(new ProsePart(Optional.of(line), new TaskNames.Match.Unknown(), line.level(), owner));
      current.add(line.brief() ? line.rest() : line.text(), line.line().source());
      return;
    }
    add(section(Optional.of(line), line.level()));
    sectionLevel = line.level();
    sectionLabel = "";
    current.add(line.brief() ? line.rest() : line.text(), line.line().source());
  }

  private void label(Heading line, ProseLabel label) {
    boolean within = current.ofTask() && (!line.numbered() || line.level() > current.level());
    if (!within) {
      add(section(Optional.of(line), line.level()));
      sectionLevel = line.numbered() ? line.level() : sectionLevel;
      boolean beside = label == ProseLabel.BESIDE || label == ProseLabel.UNITS;
      sectionLabel = beside ? line.name() : "";
    } else if (label == ProseLabel.DEADLINE) {
      current.deadline(line.rest(), line.line().source());
      return;
    } else if (label == ProseLabel.UNITS && !units.all(line.rest()).isEmpty()) {
      current.units(line.rest());
      return;
    } else if (label == ProseLabel.MEASURES) {
      current.label("", 0, false);
    } else {
      boolean doubt = !line.numbered() || current.heading().filter(Heading::numbered).isEmpty();
      current.label(line.name(), line.level(), doubt);
    }
    current.add(line.rest(), line.line().source());
  }

  private void open(Heading line, TaskNames.Match match, int level) {
    String before = current.ofTask() && current.doubtful() ? current.label() : "";
    int deep = level > 0 ? level : sectionLevel + UNNUMBERED;
    boolean inSection = level == 0 || level > sectionLevel;
    add(new ProsePart(Optional.of(line), match, deep, owner));
    counting = false;
    numbered |= line.numbered();
    boolean again = current.plain() && !seen.add(current.task());
    String label = inSection && !sectionLabel.isEmpty() ? sectionLabel : again ? before : "";
    if (!label.isEmpty()) {
      current.label(label, 0, !before.isEmpty());
    }
    boolean part =
        current.plain() && (headings.says(line) || (again && headings.within(line).isEmpty()));
    boolean whole = !line.brief() || part;
    current.add(whole ? line.text() : line.rest(), line.line().source());
  }

  /** What a line names as a task's heading; empty where it is none. */
  private Optional<TaskNames.Match> match(Heading line) {
    boolean deeper = current.ofTask() && line.numbered() && line.level() > current.level();
    Optional<Task> within = headings.within(line);
    if (within.isPresent()) {
      Task task = within.get();
      boolean begins = line.numbered() && tasks.begins(line.text(), task);
      boolean plainly = line.brief() && (line.numbered() || line.alone() || line.colon());
      boolean same = deeper && task.number() == current.task();
      return (begins || plainly) && !same ? Optional.of(plain(task)) : Optional.empty();
    }
    boolean may = line.brief() && !deeper && (line.numbered() || line.alone());
    if (!may || ProseLabel.of(line).isPresent()) {
      return Optional.empty();
    }
    TaskNames.Match match = tasks.headed(line.name());
    if (match instanceof TaskNames.Match.Unknown
        && line.numbered()
        && line.name().length() <= SPOKEN) {
      match = tasks.spoken(line.name());
    }
    if (match instanceof TaskNames.Match.Unknown) {
      return Optional.empty();
    }
    return line.numbered() ? Optional.of(match) : unnumbered(match);
  }

  /** Among numbered headings one without a number may be a heading within a task. */
  private Optional<TaskNames.Match> unnumbered(TaskNames.Match match) {
    if (!current.plain()) {
      return match instanceof TaskNames.Match.Plain ? Optional.of(match) : Optional.empty();
    }
    if (numbered
        && match instanceof TaskNames.Match.Plain plain
        && current.match() instanceof TaskNames.Match.Plain above) {
      return plain.task().number() == above.task().number()
          ? Optional.empty()
          : Optional.of(new TaskNames.Match.Tie(above.task(), plain.task()));
    }
    return Optional.of(match);
  }

  private List<FormRow> rows(List<Finding> findings) {
    add(section(Optional.empty(), 0));
    List<ProsePart> known = parts.stream().filter(ProsePart::plain).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    ProsePart last = known.get(known.size() - 1);
    boolean alone = known.stream().noneMatch(p -> p != last && p.doubtful());
    if (alone && known.stream().map(ProsePart::task).distinct().count() > 1) {
      last.withoutDoubtful().ifPresent(findings::add);
    }
    boolean before = true;
    for (ProsePart part : parts) {
      before &= !part.ofTask();
      part.finding(before).ifPresent(findings::add);
    }
    return known.stream().map(ProsePart::row).toList();
  }
}
