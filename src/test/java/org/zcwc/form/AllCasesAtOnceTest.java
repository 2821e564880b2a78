package org.zcwc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The cases of {@link FormReaderTest} as one test: PIT starts each case anew for each mutant. */
class AllCasesAtOnceTest {

  @Test
  void everyCaseIsRead() throws IOException {
    for (FormReaderTest.Case each : FormReaderTest.cases()) {
      assertThat(FormReaderTest.told(each)).as(each.name()).isEqualTo(each.wanted());
    }
  }
}
