package org.zcwc.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
