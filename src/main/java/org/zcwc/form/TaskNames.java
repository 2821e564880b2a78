package org.zcwc.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Task;
import org.zcwc.text.ChineseNumber;
import org.zcwc.text.Names;

/** Finds the task that a row's number and name mean. */
final class TaskNames {

  /** A name must be this close to a task's to be taken for it … */
  private static final double CLOSE = 0.55;

  /** … and this much closer than to any other's. */
  private static final double AHEAD = 0.15;

  private static final String AROUND = "第项件号条实事任务()[].,:;、。．";

  private final Map<Integer, Task> byNumber = new HashMap<>();
  private final Map<String, Task> byName = new HashMap<>();

  TaskNames(Programme programme) {
    for (Task task : programme.tasks()) {
      byNumber.put(task.number(), task);
      byName.put(Names.normal(task.name()), task);
    }
  }

  /** What a row's number and name come to. */
  sealed interface Match {
    /** The task; {@code disagreeing} is its number where the row's number says another. */
    record Plain(Task task, Optional<Integer> disagreeing) implements Match {}

    /** Two tasks are about as near. */
    record Tie(Task one, Task other) implements Match {}

    /** No task is near. */
    record Unknown() implements Match {}

    /** The row has neither number nor name. */
    record Nothing() implements Match {}
  }

  Match match(String numberCell, String nameCell) {
    Optional<Task> numbered = number(numberCell).map(byNumber::get);
    String name = bare(Names.normal(nameCell));
    if (name.isEmpty()) {
      if (numbered.isPresent()) {
        return new Match.Plain(numbered.get(), Optional.empty());
      }
      return numberCell.isBlank() ? new Match.Nothing() : named(bare(Names.normal(numberCell)));
    }
    Match named = named(name);
    if (named instanceof Match.Plain plain) {
      boolean disagree = numbered.isPresent() && numbered.get().number() != plain.task().number();
      return disagree ? new Match.Plain(plain.task(), numbered.map(Task::number)) : plain;
    }
    if (named instanceof Match.Tie tie && numbered.isPresent()) {
      Task task = numbered.get();
      boolean among = task.equals(tie.one()) || task.equals(tie.other());
      return among ? new Match.Plain(task, Optional.empty()) : named;
    }
    boolean somewhat =
        numbered.isPresent() && Names.closeness(name, numbered.get().name()) >= CLOSE / 2;
    return somewhat ? new Match.Plain(numbered.get(), Optional.empty()) : named;
  }

  private Match named(String name) {
    Task exact = byName.get(name);
    if (exact != null) {
      return new Match.Plain(exact, Optional.empty());
    }
    if (name.length() < 2) {
      return new Match.Unknown();
    }
    List<Task> ranked = new ArrayList<>(byNumber.values());
    Map<Task, Double> near = new HashMap<>();
    byName.forEach((normal, task) -> near.put(task, closeness(name, normal)));
    ranked.sort((a, b) -> Double.compare(near.getOrDefault(b, 0.0), near.getOrDefault(a, 0.0)));
    double first = near.getOrDefault(ranked.get(0), 0.0);
    double second = ranked.size() > 1 ? near.getOrDefault(ranked.get(1), 0.0) : 0;
    if (first < CLOSE) {
      return new Match.Unknown();
    }
    return first - second >= AHEAD
        ? new Match.Plain(ranked.get(0), Optional.empty())
        : new Match.Tie(ranked.get(0), ranked.get(1));
  }

  /** A name with its measures behind it, or a part of one, is near too. */
  private static double closeness(String name, String task) {
    double near = Names.closeness(name, task);
    boolean within = name.length() >= 4 && (task.contains(name) || name.contains(task));
    return within ? Math.max(near, 0.9) : near;
  }

  /** The number that a cell like {@code 1.}, {@code （一）} or {@code 第3项} gives. */
  static Optional<Integer> number(String cell) {
    String text = Names.normal(cell);
    int from = 0;
    int to = text.length();
    while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to == from || to - from > 6) {
      return Optional.empty();
    }
    return ChineseNumber.parse(text.substring(from, to))
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.precision() < 6)
        .map(BigDecimal::intValue);
  }

  /** Without a number in front: {@code 一、实施…}. */
  private static String bare(String name) {
    int at = 0;
    while (at < name.length()
        && at < 6
        && "0123456789一二三四五六七八九十()第项件".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    boolean numbered = at > 0 && at < name.length() && ".,、:．".indexOf(name.charAt(at)) >= 0;
    boolean bracketed = at > 1 && name.charAt(0) == '(' && name.charAt(at - 1) == ')';
    return numbered ? name.substring(at + 1) : bracketed ? name.substring(at) : name;
  }
}
