package org.zcwc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.programme.ProgrammeReader;

/** Every case of {@code rules.txt}: what came, and what one rule finds in it. */
class RulesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/zcwc/check");

  record Case(String name, Rule rule, List<String> came, List<String> found) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String text = Files.readString(FOLDER.resolve("rules.txt"));
    for (String each : text.substring(text.indexOf("\n== ")).split("\n== ", -1)) {
      if (!each.isBlank()) {
        List<String> lines = each.lines().filter(l -> !l.isBlank()).toList();
        String rule = lines.get(0).substring(0, lines.get(0).indexOf(':'));
        cases.add(
            new Case(
                lines.get(0),
                Rule.valueOf(rule.replace('-', '_').toUpperCase(Locale.ROOT)),
                lines.stream().skip(1).filter(l -> !l.startsWith("=>")).toList(),
                lines.stream()
                    .filter(l -> l.startsWith("=> "))
                    .map(l -> l.substring(3).strip())
                    .toList()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsWrongAndNothingElse(Case each) throws IOException {
    Quarter quarter =
        new Quarter(ProgrammeReader.read(FOLDER.resolve("tasks.yaml")).programme().orElseThrow());
    each.came().forEach(quarter::add);
    List<String> found =
        quarter.findings().stream()
            .filter(f -> f.rule() == each.rule())
            .map(RulesTest::line)
            .toList();
    assertThat(found).isEqualTo(each.found());
  }

  private static String line(Finding finding) {
    return (finding.unit()
            + " "
            + (finding.task() == 0 ? "-" : finding.task())
            + " "
            + finding.source().map(RulesTest::place).orElse("-")
            + " "
            + String.join("; ", finding.arguments())
            + (finding.variant().isEmpty() ? "" : " (" + finding.variant() + ")"))
        .replaceAll(" +", " ")
        .strip();
  }

  private static String place(Source source) {
    return source instanceof Source.SheetCell cell ? cell.cell() : source.file();
  }

  /** A rule that no case sees at work could be broken unseen. */
  @Test
  void everyRuleOfTheChecksHasACaseThatFindsSomething() throws IOException {
    Set<Rule> seen =
        cases().stream()
            .filter(c -> !c.found().isEmpty())
            .map(Case::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    assertThat(seen).isEqualTo(EnumSet.range(Rule.MISSING_DELIVERABLE, Rule.TEXT_SAME_AS_OTHER));
  }
}
