package org.zcwc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way through a config gives what the whole of YAML gives, or stands aside. */
class PlainYamlTest {

  @ParameterizedTest
  @ValueSource(strings = {"config/tasks.yaml", "samples/another/tasks.yaml"})
  void takesTheConfigsThatAreKept(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(PlainYaml.read(text)).isPresent().isEqualTo(whole(text));
    String typedOnWindows = text.replace("\n", "\r\n");
    assertThat(PlainYaml.read(typedOnWindows)).isPresent().isEqualTo(whole(typedOnWindows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1\nb: *x",
        "a: 1\na: 2",
        "a: |\n  b",
        "a: b\n c",
        "- a\n- b: [1,\n 2]",
        "a: !!str 1",
        "a: 1\n---\nb: 2",
        "a: 'it''s'",
        "a: \"\\u4e00\"",
        "a:\nb: 1",
        "a: [1, 2",
        "a:\t1",
        "a: b: c"
      })
  void standsAsideForWhatIsUnusual(String yaml) {
    assertThat(PlainYaml.read(yaml)).isEmpty();
  }

  @Property(tries = 1000)
  void givesTheSameNodesOrNone(@ForAll("documents") String yaml) throws IOException {
    Optional<Node> plain = PlainYaml.read(yaml);
    if (plain.isPresent()) {
      assertThat(plain).isEqualTo(whole(yaml));
    }
  }

  private static Optional<Node> whole(String yaml) throws IOException {
    Mistakes mistakes = new Mistakes();
    Optional<Node> root = YamlTree.whole(yaml, mistakes);
    assertThat(mistakes.told()).isEmpty();
    return root;
  }

  /** Lines of a config, put together anyhow. */
  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> values =
        Arbitraries.of(
            "",
            "1",
            "0",
            "01",
            "1.50",
            "2023-12-31",
            "000-01",
            "2023年",
            "一年",
            "yes",
            "No",
            "null",
            "1_000",
            "a b",
            "a  # b",
            "a #b",
            "a#b",
            "# c",
            "'q'",
            "\"q q\"",
            "'a'b",
            "[]",
            "{}",
            "[a, 1]",
            "[ a , b ] # c",
            "{k: v}",
            "{k: [1, {x: 'y'}], l: 一}",
            "{k: }",
            "[a,]",
            "[a b",
            "a: b",
            "a:",
            "~",
            "-",
            "- x",
            "-1",
            "+1",
            "1.",
            ".5",
            "1e3",
            "0x1F",
            "1:30",
            "机+构(a)=%;b",
            "a;",
            "(a)",
            "%a",
            "“引”",
            "a/b",
            "{a, b}",
            "[a: b]",
            "y",
            "on",
            "<<",
            "a\\b",
            "\"a\\n\"",
            "*",
            "&a b",
            "%x",
            "1-2-3",
            "a,b");
    Arbitrary<String> heads =
        Arbitraries.of(
            "a: ", "b: ", "c:", "key-1: ", "- ", "- a: ", "- b:", "k:  ", "中: ", "1: ", "");
    Arbitrary<String> indents = Arbitraries.of("", "", "  ", "  ", "    ", " ");
    Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "\n\n", "  # c\n");
    return indents
        .flatMap(i -> heads.flatMap(h -> values.flatMap(v -> ends.map(e -> i + h + v + e))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(lines -> String.join("", lines));
  }
}
