package org.zcwc.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "'报表 (2)．xlsx','报表 (2)．xlsx'",
    "'a\nb','a\\u000ab'",
    "'\u001b[31m红','\\u001b[31m红'",
    "'\u202egnp.xlsx','\\u202egnp.xlsx'",
    "'𠮷\u2028','𠮷\\u2028'"
  })
  void whatActsIsSpeltOut(String text, String shown) {
    assertThat(Visible.of(text)).isEqualTo(shown);
  }

  @Property(tries = 200)
  void nothingThatActsIsLeft(@ForAll String text) {
    assertThat(Visible.of(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
