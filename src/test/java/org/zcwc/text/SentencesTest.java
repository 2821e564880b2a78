package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void partsWhereOneThingHasBeenSaid() {
    assertThat(Sentences.of("甲。乙；丙！丁;\n戊，己")).containsExactly("甲", "乙", "丙", "丁", "戊，己");
    assertThat(Sentences.of("")).isEmpty();
  }

  @Property(tries = 50)
  void losesNothingAndIsNeverLong(
      @ForAll @StringLength(max = 2000) @Chars({'甲', '1', '，', '。', '\n'}) String text) {
    assertThat(String.join("", Sentences.of(text))).isEqualTo(text.replaceAll("[。\n]", ""));
    assertThat(Sentences.of(text)).allMatch(s -> !s.isEmpty() && s.length() <= 400);
  }

  @Property(tries = 200)
  void findsThoseThatHoldASignAndNoOthers(
      @ForAll @StringLength(max = 2000) @Chars({'甲', '乙', '丙', '%', '％', '。', '\n'}) String text) {
    String sparse = text.replaceAll("(?<=[甲乙丙].{0,30})[%。\n]", "丁");
    assertThat(Sentences.holding(text, "%％")).isEqualTo(holding(text));
    assertThat(Sentences.holding(sparse, "%％")).isEqualTo(holding(sparse));
  }

  private static List<String> holding(String text) {
    return Sentences.of(text).stream().filter(s -> s.contains("%") || s.contains("％")).toList();
  }
}
