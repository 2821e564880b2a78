package org.zcwc.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zcwc.document.FontRole;
import org.zcwc.document.OoxmlFile.Description;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.Table.Trait;

/** The PDF kit with the bundled font, read back by PDFBox. */
class PdfPaperTest {

  private static final PdfFonts BUNDLED = bundled();

  private static PdfFonts bundled() {
    Look o = Look.OFFICIAL;
    try {
      return PdfFonts.of(
          Optional.empty(),
          new Look(
              o.faces(), o.sizes(), o.colours(), o.columns(), o.phrases(), Look.PdfFonts.BUNDLED));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Drawing {
    void on(PdfPaper paper) throws IOException;
  }

  private static byte[] drawn(boolean landscape, Drawing drawing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Description about = new Description("标题 <&>", "某办", LocalDate.of(2023, 10, 8));
    try (PdfPaper paper = new PdfPaper(out, landscape, BUNDLED, Look.OFFICIAL, about)) {
      drawing.on(paper);
    }
    return out.toByteArray();
  }

  private static Table form(List<List<TableCell>> rows) {
    return new Table(
        "form",
        "表",
        List.of(
            new Column("number", "序号", 5, Align.CENTRE, Set.of(Trait.NAME)),
            new Column("name", "名称", 18, Align.LEFT, Set.of(Trait.NAME)),
            new Column("measures", "措施", 75, Align.LEFT, Set.of()),
            new Column("rate", "完成率", 14, Align.RIGHT, Set.of(Trait.BAR))),
        rows,
        List.of(new Table.Group("一、某局", 0)));
  }

  private static List<TableCell> row(int number, String measures) {
    return List.of(
        TableCell.of("" + number).value("" + number),
        TableCell.of("第" + number + "件实事"),
        new TableCell(
            List.of(new Paragraph("某局：", true), new Paragraph(measures, false)), Tone.PLAIN, ""),
        TableCell.of("66.67%").value("0.6667").tone(Tone.GREEN));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
    }
    return pages;
  }

  @Test
  void isPdfA1InBothDirections() throws IOException {
    for (boolean landscape : new boolean[] {true, false}) {
      byte[] pdf =
          drawn(
              landscape,
              paper -> {
                paper.title("2023年为全区妇女儿童办实事工作进展情况报表");
                paper.table(form(List.of(row(1, "完成100%，é 𠀀 😀。"))), "（续）");
                paper.annex("附件1", "清单");
                paper.line("无");
              });
      ValidationResult result;
      try (PreflightDocument document =
          (PreflightDocument) new PreflightParser(new RandomAccessReadBuffer(pdf)).parse()) {
        result = document.validate();
      }
      assertThat(result.getErrorsList()).isEmpty();
      assertThat(result.isValid()).isTrue();
    }
  }

  @Test
  void saysWhatItIsAndHowItIsDivided() throws IOException {
    byte[] pdf =
        drawn(
            true,
            paper -> {
              paper.title("标题");
              paper.table(form(List.of(row(1, "甲"))), "");
              paper.annex("附件1", "清单");
            });
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("标题 <&>");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      List<String> marks = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(
              i -> {
                marks.add(i.getTitle());
                i.children().forEach(c -> marks.add("  " + c.getTitle()));
              });
      assertThat(marks).containsExactly("标题", "  一、某局", "清单");
      var fonts = document.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(pdf).hasSizeLessThan(40_000);
    }
  }

  /**
   * What a screen reader reads: the parts in their order; what is mere look or said again is not.
   */
  @Test
  void itsPartsAreNamedInTheirOrder() throws IOException {
    byte[] pdf =
        drawn(
            true,
            paper -> {
              paper.title("标题");
              paper.line("说明");
              paper.table(form(List.of(row(1, "甲"), row(2, "长。".repeat(900)))), "（续）");
            });
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      List<String> parts = new ArrayList<>();
      Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
      list(document.getDocumentCatalog().getStructureTreeRoot(), texts, "", parts);
      assertThat(parts.subList(0, 15))
          .containsExactly(
              "Document",
              " H1 标题",
              " P 说明",
              " Table",
              "  TR",
              "   TH 序号",
              "   TH 名称",
              "   TH 措施",
              "   TH 完成率",
              "  TR",
              "   TH 一、某局",
              "  TR",
              "   TD 1",
              "   TD 第1件实事",
              "   TD");
      assertThat(parts).filteredOn("   TH 序号"::equals).as("said on one page only").hasSize(1);
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(String.join("", parts).chars().filter(c -> c == '长')).hasSize(900);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      content.getContents().forEach(c -> text.append(c));
      texts.put(content.getMCID(), text.toString());
    }
    return texts;
  }

  private static void list(
      PDStructureNode node,
      Map<COSDictionary, Map<Integer, String>> texts,
      String indent,
      List<String> parts) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        int at = parts.size();
        parts.add(indent + element.getStructureType());
        list(element, texts, indent + " ", parts);
        if (parts.size() > at + 1 && parts.get(at + 1).startsWith("\0")) {
          String said = "";
          while (parts.size() > at + 1 && parts.get(at + 1).startsWith("\0")) {
            said += parts.remove(at + 1).substring(1);
          }
          parts.set(at, parts.get(at) + " " + said);
        }
      } else if (kid instanceof Integer mark) {
        COSDictionary page = ((PDStructureElement) node).getPage().getCOSObject();
        parts.add("\0" + texts.get(page).get(mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        parts.add("\0" + texts.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
      }
    }
  }

  @Test
  void aRowThatFitsAPageIsNotCutAndALongOneTellsItsNameAgain() throws IOException {
    String long1 = "措施。".repeat(900);
    byte[] pdf =
        drawn(
            true,
            paper ->
                paper.table(
                    form(List.of(row(1, "甲".repeat(300)), row(2, "乙".repeat(500)), row(3, long1))),
                    "（续）"));
    List<String> pages = pages(pdf);
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages).allSatisfy(p -> assertThat(p).contains("名称", "措施", "完成率"));
    assertThat(pages.get(0)).contains("甲").doesNotContain("乙");
    assertThat(pages.get(1).chars().filter(c -> c == '乙')).hasSize(500);
    for (String page : pages.subList(3, pages.size())) {
      assertThat(page.replaceAll("\\s", "")).contains("第3件实事（续）");
    }
    long shown = String.join("", pages).chars().filter(c -> c == '。').count();
    assertThat(shown).isEqualTo(900);
  }

  @Test
  void aListsLastRowDoesNotStandOnAPageAloneAndALongHeadingLosesNothing() throws IOException {
    String heading = "一、" + "办公室".repeat(40) + "（联系人：某某）";
    for (int count = 20; count < 34; count++) {
      List<List<TableCell>> rows = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        rows.add(List.of(TableCell.of("行" + i + "。")));
      }
      Column column = new Column("reason", "原因", 1, Align.LEFT, Set.of());
      Table list =
          new Table("missing", "", List.of(column), rows, List.of(new Table.Group(heading, 0)));
      List<String> pages = pages(drawn(true, paper -> paper.table(list, "")));
      String last = pages.get(pages.size() - 1);
      assertThat(last.chars().filter(c -> c == '。')).as(count + " rows").hasSizeGreaterThan(1);
      assertThat(String.join("", pages).chars().filter(c -> c == '。')).hasSize(count);
      assertThat(pages.get(0).replaceAll("\\s", "")).contains(heading);
    }
  }

  @Test
  void noLineBeginsWithAClosingMarkAndNoNumberIsCut() throws IOException {
    String text =
        "截至2023年9月30日，全区“两癌”免费检查累计完成16532人（城镇8000人、农村8532人），占全年任务的82.66%；"
            + "拨付资金4,400,000.50元！《通知》印发后……共举办11场——其中线上3场。";
    Typeface face = new FontBook(BUNDLED).face(FontRole.BODY);
    for (int room = 40; room < 400; room += 3) {
      List<PdfText.Line> lines = PdfText.lines(text, face, 12, room, 0);
      StringBuilder all = new StringBuilder();
      for (PdfText.Line line : lines) {
        StringBuilder shown = new StringBuilder();
        line.glyphs().forEach(g -> shown.appendCodePoint(g.codePoint()));
        if (room > 80) {
          assertThat(shown.toString())
              .doesNotMatch("(?s)^[，。、；：！？）》”…—％%,.].*")
              .doesNotMatch("(?s).*[（《“]$");
          assertThat(line.width()).isLessThanOrEqualTo(room * 1000 / 12.0 + 0.5);
        }
        all.append(shown);
        if (room > 80 && Character.isDigit(shown.charAt(shown.length() - 1))) {
          assertThat(text).doesNotContainPattern(all + "[0-9.,%]");
        }
      }
      assertThat(all.toString()).isEqualTo(text);
    }
  }

  @Test
  void aSignThatNoFontHasIsShownAsGeta() throws IOException {
    assertThat(BUNDLED.has('区')).isTrue();
    assertThat(BUNDLED.has(0x20BB7)).isFalse();
    assertThat(BUNDLED.has(0x200B)).as("takes no room").isTrue();
    byte[] pdf = drawn(false, paper -> paper.line("𠮷野家\u200B好"));
    assertThat(pages(pdf).get(0)).contains("〓野家好");
  }

  @Test
  void theSameDrawingGivesTheSameBytes() throws IOException {
    Drawing drawing = paper -> paper.table(form(List.of(row(1, "甲"), row(2, "乙"))), "");
    assertThat(drawn(true, drawing)).isEqualTo(drawn(true, drawing));
  }

  @Test
  void whatIsNoTrueTypeFontIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("font.ttf");
    for (String content :
        List.of("", "OTTO", "hello, I am no font at all, really not", "\0\1\0\0\0\2\0\0\0\0\0\0")) {
      Files.writeString(file, content);
      assertThatThrownBy(() -> PdfFonts.of(Optional.of(file), Look.OFFICIAL))
          .isInstanceOf(IOException.class);
    }
  }
}
