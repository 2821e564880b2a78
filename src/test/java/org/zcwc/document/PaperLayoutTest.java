package org.zcwc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.zcwc.document.docx.DocxPaper;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.document.pdf.PdfPaper;
import org.zcwc.model.look.Look;
import org.zcwc.model.report.Table;
import org.zcwc.model.report.Table.Align;
import org.zcwc.model.report.Table.Column;
import org.zcwc.model.report.Table.Paragraph;
import org.zcwc.model.report.Table.TableCell;
import org.zcwc.model.report.Table.Tone;
import org.zcwc.model.report.Table.Trait;

/**
 * A paper with everything that a paper can have, held to pictures that were looked at and to the
 * figures in docs/layout.md. After a change that is meant, look at {@code target/pictures} and copy
 * what is right over the pictures in the test resources.
 */
class PaperLayoutTest {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final int DPI = 24;
  private static final Path PICTURES = Path.of("src/test/resources/org/zcwc/document/pictures");

  private static final Look BUNDLED =
      new Look(
          Look.OFFICIAL.faces(),
          Look.OFFICIAL.sizes(),
          Look.OFFICIAL.colours(),
          Map.of(),
          Map.of(),
          Look.PdfFonts.BUNDLED);

  private static byte[] pdf(boolean landscape) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Paper paper =
        new PdfPaper(
            out, landscape, PdfFonts.of(Optional.empty(), BUNDLED), BUNDLED, description())) {
      draw(paper);
    }
    return out.toByteArray();
  }

  private static byte[] docx(boolean landscape) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Paper paper = new DocxPaper(out, landscape, BUNDLED, description())) {
      draw(paper);
    }
    return out.toByteArray();
  }

  private static OoxmlFile.Description description() {
    return new OoxmlFile.Description("报表", "某办", LocalDate.of(2023, 10, 8));
  }

  private static void draw(Paper paper) throws IOException {
    paper.title("2023年为全区妇女儿童办实事工作进展情况报表");
    paper.line("汇总单位：某办　　　报告期：2023年第三季度");
    paper.table(form(), "（续）");
    paper.line("填报人：                审核人：");
    paper.annex("附件1", "未报送清单");
    paper.table(list(), "");
  }

  private static Table form() {
    List<List<TableCell>> rows = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      rows.add(
          List.of(
              TableCell.of("" + i).value("" + i),
              TableCell.of("实施第" + i + "件为民办的实事"),
              TableCell.of("甲局\n乙局"),
              new TableCell(
                  List.of(
                      new Paragraph("甲局：", true),
                      new Paragraph("截至9月底，“两癌”免费检查累计完成16532人，占82.66%。".repeat(5 * i * i), false),
                      new Paragraph("乙局：", true),
                      new Paragraph("拨付资金70万元。", false)),
                  Tone.PLAIN,
                  ""),
              TableCell.of("2023年12月底")));
    }
    return new Table(
        "form",
        "",
        List.of(
            new Column("number", "序号", 6, Align.CENTRE, Set.of(Trait.NAME)),
            new Column("name", "实事名称", 18, Align.LEFT, Set.of(Trait.NAME)),
            new Column("units", "责任单位", 14, Align.CENTRE, Set.of()),
            new Column("measures", "具体措施及任务进度情况", 67, Align.LEFT, Set.of()),
            new Column("deadline", "完成时限", 21, Align.CENTRE, Set.of())),
        rows,
        List.of());
  }

  private static Table list() {
    return new Table(
        "missing",
        "",
        List.of(
            new Column("deliverable", "报送件", 10, Align.CENTRE, Set.of()),
            new Column("rate", "完成率", 10, Align.RIGHT, Set.of(Trait.BAR)),
            new Column("reason", "原因", 20, Align.LEFT, Set.of())),
        List.of(
            List.of(
                TableCell.of("电子版").tone(Tone.RED),
                TableCell.of("30.00%").value("0.3"),
                TableCell.of("未收到")),
            List.of(
                TableCell.of("盖章PDF版").tone(Tone.YELLOW),
                TableCell.of("120.00%").value("1.2"),
                TableCell.of("没有找到印章"))),
        List.of(new Table.Group("一、甲局（联系人：某某）", 0), new Table.Group("二、乙局", 1)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void looksAsItDidWhenItWasApproved(boolean landscape) throws IOException {
    String name = landscape ? "landscape" : "portrait";
    try (PDDocument document = Loader.loadPDF(pdf(landscape))) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      List<String> differing = new ArrayList<>();
      for (int page = 0; page < pages; page++) {
        BufferedImage drawn = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        String file = name + "-" + (page + 1) + ".png";
        Path approved = PICTURES.resolve(file);
        if (!Files.exists(approved) || differs(drawn, ImageIO.read(approved.toFile()))) {
          Path now = Files.createDirectories(Path.of("target/pictures")).resolve(file);
          try (OutputStream out = Files.newOutputStream(now)) {
            ImageIO.write(drawn, "png", out);
          }
          differing.add(now.toString());
        }
      }
      assertThat(differing).as("look at these, and copy what is right to " + PICTURES).isEmpty();
      assertThat(PICTURES.resolve(name + "-" + (pages + 1) + ".png")).doesNotExist();
    }
  }

  /** Whether any tile of 4 × 4 points is darker or lighter than it was by a tenth of the range. */
  private static boolean differs(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return true;
    }
    int tile = 4;
    for (int y = 0; y + tile <= one.getHeight(); y += tile) {
      for (int x = 0; x + tile <= one.getWidth(); x += tile) {
        if (Math.abs(grey(one, x, y, tile) - grey(other, x, y, tile)) > 255 / 10) {
          return true;
        }
      }
    }
    return false;
  }

  private static int grey(BufferedImage image, int left, int top, int tile) {
    int sum = 0;
    for (int y = top; y < top + tile; y++) {
      for (int x = left; x < left + tile; x++) {
        sum += image.getRaster().getSample(x, y, 0);
      }
    }
    return sum / (tile * tile);
  }

  /** Every figure that docs/layout.md gives is what the files have. */
  @Test
  void theChecklistIsMeasured() throws IOException {
    String checklist = Files.readString(Path.of("docs/layout.md"));
    Map<String, String> measured = new TreeMap<>();
    for (boolean landscape : new boolean[] {false, true}) {
      String way = landscape ? "横" : "竖";
      measured.put(way + "-pdf", pdfMeasures(landscape));
      measured.put(way + "-docx", docxMeasures(landscape));
    }
    assertThat(measured.values())
        .allSatisfy(line -> assertThat(checklist).as("measured: " + measured).contains(line));
  }

  private static String pdfMeasures(boolean landscape) throws IOException {
    double left = Double.MAX_VALUE;
    double right = 0;
    double top = 0;
    double largest = 0;
    double dash = 0;
    PDPage page;
    try (PDDocument document = Loader.loadPDF(pdf(landscape))) {
      page = document.getPage(1);
      double[] size = {0, 0, 0};
      for (int i = 0; i < 2; i++) {
        List<Object> tokens = new PDFStreamParser(document.getPage(i)).parse();
        for (int at = 0; at < tokens.size(); at++) {
          if (!(tokens.get(at) instanceof Operator operator)) {
            continue;
          }
          switch (operator.getName()) {
            case "re" -> {
              double x = number(tokens, at - 4);
              left = Math.min(left, x);
              right = Math.max(right, x + number(tokens, at - 2));
              top = i == 1 ? Math.max(top, number(tokens, at - 3) + number(tokens, at - 1)) : top;
            }
            case "Tf" -> {
              size[0] = number(tokens, at - 1);
              largest = Math.max(largest, size[0]);
            }
            case "Tm" -> {
              size[1] = number(tokens, at - 2);
              size[2] = number(tokens, at - 1);
            }
            default -> {}
          }
        }
        // What is drawn last on a page is its number.
        assertThat(size[0]).isEqualTo(14);
        dash = landscape ? size[1] : size[2];
      }
      double width = page.getMediaBox().getWidth();
      double height = page.getMediaBox().getHeight();
      double under = (landscape ? left - dash : 35 * MILLIMETRE - dash) - 0.35 * 14;
      return String.format(
          Locale.ROOT,
          "%s×%s，上%s 左%s 右%s，标题%s磅，页码14磅、一字线距版心%s",
          mm(width),
          mm(height),
          mm(height - top),
          mm(left),
          mm(width - right),
          Math.round(largest),
          mm(under));
    }
  }

  private static double number(List<Object> tokens, int at) {
    return ((COSNumber) tokens.get(at)).floatValue();
  }

  private static String docxMeasures(boolean landscape) throws IOException {
    try (InputStream in = new ByteArrayInputStream(docx(landscape));
        XWPFDocument document = new XWPFDocument(in)) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      CTPageMar margins = section.getPgMar();
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().get(0).getRow(1).isCantSplitRow()).isTrue();
      return String.format(
          Locale.ROOT,
          "%s×%s，上%s 左%s 右%s 下%s，标题%s磅，标题字体%s",
          twips(section.getPgSz().getW()),
          twips(section.getPgSz().getH()),
          twips(margins.getTop()),
          twips(margins.getLeft()),
          twips(margins.getRight()),
          twips(margins.getBottom()),
          Integer.parseInt(
                  document
                      .getStyles()
                      .getStyle("Title")
                      .getCTStyle()
                      .getRPr()
                      .getSzArray(0)
                      .getVal()
                      .toString())
              / 2,
          document
              .getParagraphs()
              .get(0)
              .getRuns()
              .get(0)
              .getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia));
    }
  }

  private static String twips(Object value) {
    return mm(Double.parseDouble(value.toString()) / 20);
  }

  /** Points as whole millimetres. */
  private static String mm(double points) {
    return Math.round(points / MILLIMETRE) + "mm";
  }
}
