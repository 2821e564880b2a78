package org.zcwc.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Language;

class MessagesTest {

  private final Messages zh = Messages.of(Language.ZH);
  private final Messages en = Messages.of(Language.EN);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(en.keys()).containsExactlyInAnyOrderElementsOf(zh.keys());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasItsWords(Rule rule) {
    for (Messages words : new Messages[] {zh, en}) {
      for (String part : new String[] {"title", "looks-for", "example", "hint"}) {
        assertThat(words.has("rule." + rule.id() + "." + part)).as(rule + " " + part).isTrue();
      }
      assertThat(words.keys())
          .anyMatch(k -> k.startsWith("rule." + rule.id() + ".") && k.endsWith("message"));
    }
  }

  @Test
  void argumentsStandForTheirNumbers() {
    assertThat(zh.text("source.table-cell", "1", "2", "3")).isEqualTo("表1第2行第3列");
  }
}
