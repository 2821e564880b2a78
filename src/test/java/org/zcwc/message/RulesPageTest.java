package org.zcwc.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zcwc.Approved;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.Language;

/** docs/rules.md is made of the rules and their words; here it is made anew and compared. */
class RulesPageTest {

  private static final String HEAD =
      """
      # 规则 Rules

      由规则表和提示文字生成，请勿手改。Made of the rules and their words; not by hand. Anew:
      `ZCWC_APPROVE=1 mvn test -Dtest=RulesPageTest`

      “错误”必须改正后才能签发，“提醒”请人看一眼，“说明”不需要处理。`--fail-on` 按这三级决定退出码。
      """;

  @Test
  void thePageOfTheRulesIsCurrent() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n| 规则 | 名称 | 级别 | 查什么 | 例 | 怎样改 |\n|---|---|---|---|---|---|\n");
    rows(Messages.of(Language.ZH), page);
    page.append("\n## In English\n\nAn error must be mended before the report is signed, a warning")
        .append(" asks for a look, an info needs nothing.\n\n")
        .append("| rule | name | severity | looks for | example | how to mend |\n")
        .append("|---|---|---|---|---|---|\n");
    rows(Messages.of(Language.EN), page);
    Path file = Path.of("docs/rules.md");
    Approved.write(file, page.toString());
    assertThat(Files.readString(file)).isEqualTo(page.toString());
  }

  private static void rows(Messages words, StringBuilder page) {
    for (Rule rule : Rule.values()) {
      String key = "rule." + rule.id() + ".";
      page.append("| `").append(rule.id()).append("` | ").append(cell(words.title(rule)));
      page.append(" | ").append(words.text("severity." + rule.severity().key()));
      for (String part : new String[] {"looks-for", "example", "hint"}) {
        page.append(" | ").append(cell(words.text(key + part)));
      }
      page.append(" |\n");
    }
  }

  /** What stands for an argument is left open. */
  private static String cell(String words) {
    return words.replaceAll("\\{\\d}", "…").replace("|", "\\|");
  }
}
