package org.zcwc.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "区妇联,区妇联",
    "../../etc/passwd,_._.._etc_passwd",
    "C:\\局,C__局",
    "..,_",
    "报表.,报表",
    "nul.xlsx,_nul.xlsx",
    "甲/乙局,甲_乙局"
  })
  void aNameIsOneName(String text, String name) {
    assertThat(FileNames.of(text)).isEqualTo(name);
  }

  @Property(tries = 300)
  void whateverStandsInItItStaysInTheFolder(@ForAll String text) {
    String name = FileNames.of(text);
    Path folder = Path.of("out").toAbsolutePath();
    Path file = folder.resolve(name).normalize();
    assertThat(file.getParent()).isEqualTo(folder);
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 245);
  }
}
