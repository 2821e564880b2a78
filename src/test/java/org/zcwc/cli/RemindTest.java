package org.zcwc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindTest {

  @TempDir Path folder;

  private int remind(String day) {
    return new Command()
        .run("remind", "samples/2023Q3", "--as-of", day, "-o", folder.resolve("r").toString());
  }

  private String docx(String unit) throws IOException {
    try (var in = Files.newInputStream(folder.resolve("r").resolve(unit).resolve("催报单.docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      return String.join("\n", document.getParagraphs().stream().map(p -> p.getText()).toList());
    }
  }

  @Test
  void whoOwesSomethingIsToldWhatSinceWhenAndWhomToAsk() throws IOException {
    assertThat(remind("2023-10-08")).isZero();
    assertThat(folder.resolve("r")).isDirectoryNotContaining("glob:**区妇联");
    assertThat(docx("团区委"))
        .startsWith("催报单\n团区委：")
        .contains("2023年9月30日前", "1. 电子版（未收到，已逾期8天），涉及第8件", "2. 盖章PDF版")
        .contains("联系某某，电话000-0000000")
        .endsWith("区妇儿工委办公室\n2023年10月8日");
    assertThat(docx("区科协")).contains("1. 盖章PDF版").doesNotContain("电子版（");
    assertThat(folder.resolve("r/催报汇总.txt")).content().contains("还有3个单位", "000-0000011");
    assertThat(folder.resolve("r/区科协/催报短信.txt")).content().contains("区科协", "盖章PDF版");
  }

  @Test
  void thePdfSaysTheSameOnOnePage() throws IOException {
    remind("2023-10-08");
    byte[] bytes = Files.readAllBytes(folder.resolve("r/团区委/催报单.pdf"));
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).startsWith(docx("团区委").replaceAll("\\s", ""));
    }
  }

  @Test
  void remindersGetFirmerByTheDayNotByTheRun() throws IOException {
    remind("2023-10-08");
    remind("2023-10-08");
    assertThat(docx("团区委")).startsWith("催报单\n");
    remind("2023-10-10");
    assertThat(docx("团区委")).startsWith("催报单（第2次）").contains("当日补报");
    remind("2023-10-12");
    assertThat(docx("团区委")).startsWith("催报单（第3次）").contains("书面说明原因");
  }

  @Test
  void theMailIsADraftThatHoldsTheLetter() throws IOException {
    remind("2023-10-08");
    String mail = Files.readString(folder.resolve("r/区科协/催报邮件.eml"));
    assertThat(mail).startsWith("X-Unsent: 1\r\nSubject: =?UTF-8?B?");
    assertThat(mail.lines()).allMatch(l -> l.length() <= 78);
    String[] parts = mail.split("--=_zcwc_reminder(?:--)?\r\n", -1);
    String text = parts[1].substring(parts[1].indexOf("\r\n\r\n") + 4);
    assertThat(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8))
        .startsWith("区科协：\r\n")
        .contains("1. 盖章PDF版");
    String attached = parts[2].substring(parts[2].indexOf("\r\n\r\n") + 4);
    assertThat(Base64.getMimeDecoder().decode(attached))
        .isEqualTo(Files.readAllBytes(folder.resolve("r/区科协/催报单.docx")));
  }

  @Test
  void aRecordThatCannotBeReadIsNotCountedAnew() throws IOException {
    remind("2023-10-08");
    Files.writeString(folder.resolve("r/reminders.csv"), "unit,date\n区科协,昨天\n");
    assertThat(remind("2023-10-10")).isEqualTo(2);
    assertThat(docx("区科协")).startsWith("催报单\n");
  }
}
