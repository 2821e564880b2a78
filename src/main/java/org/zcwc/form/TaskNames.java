package org.zcwc.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Names;

/** Finds the task that a row's number and name mean. */
final class TaskNames {

  /** A name must be this close to a task's to be taken for it … */
  private static final double CLOSE = 0.55;

  /** … and this much closer than to any other's. */
  private static final double AHEAD = 0.15;

  /** A name this close goes with the number beside it. */
  private static final double SOMEWHAT = 0.3;

  /** A text so many times as long as a name is not near it by its letters. */
  private static final int MUCH_LONGER = 4;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern ABOUT =
      Pattern.compile("^关于|(工作|项目|任务)?(进展|推进|完成|落实|开展|实施)?(情况)?(方面)?(的?(报告|汇报|总结))?$");

  /** A heading is not much longer than its task's name. */
  private static final int HEADING = 40;

  private final Map<Integer, Task> byNumber = new HashMap<>();
  private final Map<String, Task> byName = new HashMap<>();
  private final Map<Integer, List<String>> keywords = new HashMap<>();

  TaskNames(Programme programme) {
    for (Task task : programme.tasks()) {
      byNumber.put(task.number(), task);
      byName.putIfAbsent(Names.normal(task.name()), task);
      List<String> words = new ArrayList<>();
      for (Indicator indicator : task.indicators()) {
        words.add(Names.normal(indicator.name()));
        indicator.keywords().forEach(word -> words.add(Names.normal(word)));
      }
      words.removeIf(word -> word.length() < 2);
      keywords.put(task.number(), words);
    }
  }

  /** What a row's number and name come to. */
  sealed interface Match {
    /**
     * The task.
     *
     * @param disagreeing its number where the row's number says another
     * @param byNumber whether the name says nothing, and only the number is known
     */
    record Plain(Task task, Optional<Integer> disagreeing, boolean byNumber) implements Match {}

    /** Two tasks are about as near. */
    record Tie(Task one, Task other) implements Match {}

    /** No task is near. */
    record Unknown() implements Match {}

    /** The row has neither number nor name. */
    record Nothing() implements Match {}
  }

  /**
   * The task of a row.
   *
   * @param own the tasks of the unit that fills in the row: a name that no task has is let pass
   *     beside the number of one of these
   */
  Match match(String numberCell, String nameCell, Set<Integer> own) {
    Optional<Integer> number = RowNumbers.number(numberCell);
    Optional<Task> numbered =
        number.isEmpty() ? Optional.empty() : Optional.ofNullable(byNumber.get(number.get()));
    String name = bare(Names.normal(nameCell));
    if (name.isEmpty()) {
      if (numbered.isPresent()) {
        return plain(numbered.get());
      }
      return numberCell.isBlank() ? new Match.Nothing() : named(bare(Names.normal(numberCell)));
    }
    Match named = named(name);
    if (numbered.isEmpty()) {
      return named instanceof Match.Unknown ? spoken(name, own) : named;
    }
    Task task = numbered.get();
    if (named instanceof Match.Plain plain) {
      return plain.task().number() == task.number()
          ? named
          : new Match.Plain(plain.task(), Optional.of(task.number()), false);
    }
    if (named instanceof Match.Tie tie) {
      boolean one = task.number() == tie.one().number() || task.number() == tie.other().number();
      return one ? plain(task) : named;
    }
    if (Names.closeness(name, task.name()) >= SOMEWHAT || speaksOf(name, task)) {
      return plain(task);
    }
    boolean another = spoken(name, byNumber.keySet()) instanceof Match.Plain;
    return own.contains(task.number()) && !another
        ? new Match.Plain(task, Optional.empty(), true)
        : named;
  }

  private static Match plain(Task task) {
    return new Match.Plain(task, Optional.empty(), false);
  }

  /** The one of these tasks whose indicators the name speaks of, and no other task's. */
  private Match spoken(String name, Set<Integer> among) {
    List<Task> meant = byNumber.values().stream().filter(t -> speaksOf(name, t)).toList();
    boolean one = meant.size() == 1 && among.contains(meant.get(0).number());
    return one ? plain(meant.get(0)) : new Match.Unknown();
  }

  private boolean speaksOf(String name, Task task) {
    for (String word : keywords.get(task.number())) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is a task's name letter for letter, a number in front let pass. */
  boolean exactly(String name) {
    return name.length() <= 2 * HEADING && byName.containsKey(bare(Names.normal(name)));
  }

  /** The tasks whose whole name stands in a text. */
  List<Task> within(String text) {
    return namedIn(Names.normal(text));
  }

  private List<Task> namedIn(String normal) {
    List<Task> named = new ArrayList<>();
    for (Map.Entry<String, Task> each : byName.entrySet()) {
      if (normal.contains(each.getKey())) {
        named.add(each.getValue());
      }
    }
    return named;
  }

  /** The task with whose whole name a text begins, a number in front let pass. */
  Optional<Task> begun(String text) {
    String normal = bare(Names.normal(text));
    return byName.entrySet().stream()
        .filter(e -> normal.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a text begins with this task's whole name. */
  boolean begins(String text, Task task) {
    return Names.normal(text).startsWith(Names.normal(task.name()));
  }

  /**
   * The task that a heading without its number names, as a row's name does; words like 进展情况 behind
   * it are no part of the name.
   */
  Match headed(String heading) {
    String name = BRACKETS.matcher(Names.normal(heading)).replaceAll("");
    Match whole = named(name);
    String bare = ABOUT.matcher(name).replaceAll("");
    return whole instanceof Match.Unknown && !bare.isEmpty() ? named(bare) : whole;
  }

  /** The one task of whose indicators a heading speaks. */
  Match spoken(String heading) {
    return spoken(Names.normal(heading), byNumber.keySet());
  }

  private Match named(String name) {
    Task exact = byName.get(name);
    if (exact != null) {
      return plain(exact);
    }
    if (name.length() < 2) {
      return new Match.Unknown();
    }
    // By number: a task's own hash goes through all its units.
    Map<Integer, Double> near = new HashMap<>();
    byName.forEach((normal, task) -> near.merge(task.number(), closeness(name, normal), Math::max));
    List<Task> ranked = new ArrayList<>(near.keySet().stream().map(byNumber::get).toList());
    ranked.sort(
        Comparator.comparingDouble((Task t) -> -near.get(t.number()))
            .thenComparingInt(Task::number));
    double first = near.get(ranked.get(0).number());
    double second = ranked.size() > 1 ? near.get(ranked.get(1).number()) : 0;
    if (first < CLOSE) {
      return new Match.Unknown();
    }
    if (first - second >= AHEAD) {
      return plain(ranked.get(0));
    }
    boolean inOrder = ranked.get(0).number() < ranked.get(1).number();
    return new Match.Tie(ranked.get(inOrder ? 0 : 1), ranked.get(inOrder ? 1 : 0));
  }

  /** A name with its measures behind it, or a part of one, is near too. */
  private static double closeness(String name, String task) {
    boolean like = name.length() <= MUCH_LONGER * task.length();
    double near = like ? Names.closeness(name, task) : 0;
    boolean within = name.length() >= 4 && (task.contains(name) || name.contains(task));
    return within ? Math.max(near, 0.9) : near;
  }

  /** The task that a heading, a title or a sheet's name is about: 一、…, 实事三, its name. */
  Optional<Task> titled(String text) {
    String normal = Names.normal(text);
    if (normal.isEmpty() || normal.length() > 2 * HEADING) {
      return Optional.empty();
    }
    List<Task> within = namedIn(normal);
    if (within.size() == 1) {
      return Optional.of(within.get(0));
    }
    boolean numbered = normal.startsWith("实事") || normal.startsWith("任务") || normal.startsWith("第");
    if (numbered && normal.length() <= 6) {
      return RowNumbers.number(text).map(byNumber::get);
    }
    String name = bare(normal);
    boolean heading = !name.equals(normal) && name.length() <= HEADING;
    return heading && named(name) instanceof Match.Plain plain
        ? Optional.of(plain.task())
        : Optional.empty();
  }

  /** Without a number in front: {@code 一、实施…}. */
  private static String bare(String name) {
    int at = 0;
    while (at < name.length()
        && at < 6
        && "0123456789一二三四五六七八九十()第项件实事".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean numbered = at > 0 && at < name.length() && ".,、:．".indexOf(name.charAt(at)) >= 0;
    boolean bracketed = at > 1 && name.charAt(0) == '(' && name.charAt(at - 1) == ')';
    return numbered ? name.substring(at + 1) : bracketed ? name.substring(at) : name;
  }
}
