package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.programme.Task;
import org.zcwc.model.submission.Entry;
import org.zcwc.model.submission.Submission;

/** Whatever a form looks like, each text in it comes out once, under its own task. */
class NothingIsLostTest {

  private static final FormReader READER = FormReaderTest.reader();

  private static final List<String> WORDS =
      List.of(
          "实事项目按进度推进",
          "进展情况良好",
          "完成情况",
          "1",
          "责任单位已落实",
          "12月底",
          "一、续建",
          "序号",
          "说明会已召开",
          "注重实效",
          "区妇联",
          "联系群众",
          "线上40场",
          "（三）续建",
          "填报人员培训");

  @Property(tries = 400)
  void everyTextIsInExactlyOneEntryOfItsTask(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 14) Integer> words,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<String> columns = new ArrayList<>(List.of("序号", "实事名称", "责任单位", "进展情况", "完成时限"));
    if (random.nextBoolean()) {
      Collections.shuffle(columns, random);
    }
    List<String> drawn = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      drawn.add("2023年为全区妇女儿童办实事工作进展情况报表|<|<|<|<");
    }
    drawn.add(String.join("|", columns));
    Map<Integer, List<String>> expected = new LinkedHashMap<>();
    List<Task> tasks = READER.programme().tasks();
    int texts = 0;
    for (Task task : tasks.subList(0, 1 + random.nextInt(tasks.size()))) {
      boolean merged = random.nextBoolean();
      for (int part = random.nextInt(3); part >= 0 && texts < words.size(); part--) {
        String word = WORDS.get(words.get(texts));
        String text = random.nextBoolean() ? word : word + "甲" + texts;
        texts++;
        List<String> before = expected.computeIfAbsent(task.number(), t -> new ArrayList<>());
        drawn.add(row(columns, task, text, before.isEmpty(), merged));
        before.add(text);
      }
    }
    drawn.add("填表人：某某|||联系电话：000-0000000|");
    Outcome<Submission> outcome =
        READER.read(FormReaderTest.arrival("区妇联.xlsx"), Drawn.contents("区妇联.xlsx", drawn));
    Map<Integer, List<String>> read = new LinkedHashMap<>();
    for (Entry entry : outcome.result().orElseThrow().entries()) {
      assertThat(entry.unit()).isEqualTo("区妇联");
      assertThat(read.put(entry.task(), entry.measures().text().lines().toList())).isNull();
    }
    assertThat(read).as(String.join("\n", drawn)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static String row(
      List<String> columns, Task task, String text, boolean first, boolean merged) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      String label =
          switch (column) {
            case "序号" -> Integer.toString(task.number());
            case "实事名称" -> task.name();
            case "责任单位" -> String.join("、", task.units());
            default -> "";
          };
      boolean filled = column.equals("进展情况") || column.equals("完成时限");
      String own = column.equals("进展情况") ? text : "2023年12月底";
      cells.add(filled ? own : first ? label : merged ? "^" : "");
    }
    return String.join("|", cells);
  }
}
