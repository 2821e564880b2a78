package org.zcwc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Language;

class LookReaderTest {

  @TempDir Path folder;
  private Path config;

  @BeforeEach
  void config() throws IOException {
    config = Files.createDirectories(folder.resolve("config")).resolve("tasks.yaml");
    Files.copy(Path.of("config/tasks.yaml"), config);
  }

  private ProgrammeReader.Result read(Path at, String yaml) throws IOException {
    Files.createDirectories(at.getParent());
    Files.writeString(at, yaml);
    return ProgrammeReader.read(config);
  }

  private Path beside() {
    return folder.resolve("templates/look.yaml");
  }

  /** The file that ships says what the program does without it. */
  @Test
  void theFileThatShipsIsTheStandardsLook() throws IOException {
    Look shipped =
        ProgrammeReader.read(Path.of("config/tasks.yaml")).programme().orElseThrow().look();
    assertThat(shipped.faces()).isEqualTo(Look.OFFICIAL.faces());
    assertThat(shipped.sizes()).isEqualTo(Look.OFFICIAL.sizes());
    assertThat(shipped.colours()).isEqualTo(Look.OFFICIAL.colours());
    assertThat(shipped.pdfFonts()).isEqualTo(Look.OFFICIAL.pdfFonts());
    assertThat(shipped.phrases()).isEmpty();
    assertThat(shipped.columns()).containsEntry("form.measures", 67);
  }

  @Test
  void withoutAFileTheStandardHolds() throws IOException {
    assertThat(ProgrammeReader.read(config).programme().orElseThrow().look())
        .isEqualTo(Look.OFFICIAL);
  }

  @Test
  void whatTheFileNamesIsTaken() throws IOException {
    String yaml =
        """
        fonts: {body: 楷体}
        sizes: {list: 10.5}
        colours: {red: ff0000}
        columns: {form: {name: 30}}
        phrases: {document.annex: "附表{0}"}
        pdf: {fonts: bundled}
        """;
    Look look = read(beside(), yaml).programme().orElseThrow().look();
    assertThat(look.faces().body()).isEqualTo("楷体");
    assertThat(look.faces().heading()).isEqualTo("黑体");
    assertThat(look.sizes().list()).isEqualTo(10.5);
    assertThat(look.colours().red()).isEqualTo("FF0000");
    assertThat(look.share("form", "name")).hasValue(30);
    assertThat(look.share("form", "units")).isEmpty();
    assertThat(look.pdfFonts()).isEqualTo(Look.PdfFonts.BUNDLED);
    Messages words = Messages.of(Language.ZH).with(look.phrases());
    assertThat(words.text("document.annex", "2")).isEqualTo("附表2");
  }

  /** One in the config's own folder goes before the one beside it. */
  @Test
  void theNearerFileIsTaken() throws IOException {
    read(beside(), "fonts: {body: 宋体}\n");
    Path nearer = folder.resolve("config/templates/look.yaml");
    Look look = read(nearer, "fonts: {body: 楷体}\n").programme().orElseThrow().look();
    assertThat(look.faces().body()).isEqualTo("楷体");
  }

  @Test
  void everyMistakeIsToldWithItsFileLineAndColumn() throws IOException {
    String yaml =
        """
        fonts: {bdy: 楷体}
        sizes: {list: 500}
        colours: {red: 红}
        columns: {form: {name: 0}}
        """;
    List<ConfigMistake> mistakes = read(beside(), yaml).mistakes();
    assertThat(mistakes)
        .extracting(m -> m.line() + ":" + m.column() + " " + m.key())
        .containsExactly(
            "1:9 unknown-key-near", "2:15 out-of-range", "3:16 not-of-form", "4:24 out-of-range");
    assertThat(mistakes)
        .allSatisfy(m -> assertThat(m.file()).endsWith(Path.of("templates/look.yaml").toString()));
  }

  @Test
  void aPhraseThatThereIsNotAndAnArgumentThatIsNotGivenAreMistakes() throws IOException {
    String yaml =
        """
        phrases:
          column.mesures: 措施
          document.annex: "附{3}"
          document.line: ""
          table.form: ""
        """;
    assertThat(read(beside(), yaml).mistakes())
        .extracting(m -> m.line() + ":" + m.column() + " " + m.key())
        .containsExactly("2:3 unknown-key-near", "3:3 phrase-argument", "5:3 blank");
  }
}
