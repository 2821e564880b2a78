package org.zcwc.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Names;

/** Which tasks the headings and the title of a report in prose name, and what more they say. */
final class TaskHeadings {

  private static final Pattern TITLE = Pattern.compile("^.*关于|的?(情况)?的?(报告|汇报|总结|说明|材料)$");

  /** What people write around a task's name in its heading. */
  private static final Pattern NO_MORE =
      Pattern.compile(
          "(?:\\([^()]*\\)|[,:]|关于|扎实|深入|全力|持续|做好|抓好|推进|开展|实施|落实|工作|项目|任务|进展|完成|情况|方面|的)*");

  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  private final TaskNames tasks;

  TaskHeadings(TaskNames tasks) {
    this.tasks = tasks;
  }

  /** The one task that these lines, a title, name. */
  Optional<Task> titled(List<Heading> title) {
    StringBuilder words = new StringBuilder();
    title.forEach(line -> words.append(line.text()));
    List<Task> within = tasks.within(words.toString());
    if (within.size() == 1) {
      return Optional.of(within.get(0));
    }
    String name = TITLE.matcher(Names.normal(words.toString())).replaceAll("");
    return !title.isEmpty() && tasks.headed(name) instanceof TaskNames.Match.Plain plain
        ? Optional.of(plain.task())
        : Optional.empty();
  }

  /** Whether a task's heading says more than the task's name. */
  boolean says(Heading line) {
    Optional<Task> whole = within(line);
    String name = Names.normal(line.name());
    String more = whole.map(task -> name.replace(Names.normal(task.name()), "")).orElse(name);
    return whole.isPresent()
        ? !NO_MORE.matcher(more).matches()
        : DIGIT.matcher(more).find()
            || tasks.headed(line.name()) instanceof TaskNames.Match.Unknown;
  }

  /** The one task whose whole name stands in a heading. */
  Optional<Task> within(Heading line) {
    List<Task> within = tasks.within(line.name());
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }
}
