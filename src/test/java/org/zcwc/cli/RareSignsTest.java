package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sign that no font has: shown as 〓 and told of, with the cell it stands in. */
class RareSignsTest {

  @TempDir Path folder;

  @Test
  void areNeverLostInSilence() throws IOException {
    Path input = Files.createDirectories(folder.resolve("2023Q3"));
    Files.writeString(
        input.resolve("区残联.csv"),
        """
        序号,实事名称,责任单位,具体措施及任务进度情况,完成时限
        7,实施残疾儿童康复训练救助项目,区残联,由𠮷林路机构训练儿童60人，𠮷林路、𡃁仔街各30人。,2023-12-31
        """);
    Path config = Files.createDirectories(folder.resolve("config")).resolve("tasks.yaml");
    Files.copy(Path.of("config/tasks.yaml"), config);
    Path look = Files.createDirectories(folder.resolve("templates")).resolve("look.yaml");
    Files.writeString(look, "pdf: {fonts: bundled}\n");
    Path out = folder.resolve("out");
    Command command = new Command();
    command.run(
        "merge",
        input.toString(),
        "-c",
        config.toString(),
        "--as-of",
        "2023-10-08",
        "-f",
        "pdf,json",
        "-o",
        out.toString());
    JsonNode findings =
        new ObjectMapper().readTree(out.resolve("report.json").toFile()).get("findings");
    assertThat(findings)
        .filteredOn(f -> f.get("rule").asText().equals("glyph-missing"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.get("message").asText()).contains("2个", "𠮷 U+20BB7, 𡃁 U+210C1", "〓");
              assertThat(f.get("unit").asText()).isEqualTo("区残联");
              assertThat(f.get("task").asInt()).isEqualTo(7);
              assertThat(f.get("source").get("line").asInt()).isEqualTo(2);
            });
    try (PDDocument pdf = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("由〓林路");
    }
  }
}
