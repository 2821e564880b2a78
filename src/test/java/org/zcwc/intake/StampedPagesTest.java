package org.zcwc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Seal;

@Timeout(120)
class StampedPagesTest {

  private static Outcome<PdfPages> read(byte[] bytes, StampPolicy policy) {
    return StampedPages.read(
        FileOpenerTest.open(bytes).result().orElseThrow(), policy, Limits.DEFAULT);
  }

  private static PdfPages read(byte[] bytes) {
    return read(bytes, StampPolicy.EXPECTED).result().orElseThrow();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A PDF whose pages are these pictures, as a scanner makes it. */
  private static byte[] scan(BufferedImage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage image : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float w = page.getMediaBox().getWidth();
          float h = page.getMediaBox().getHeight();
          content.drawImage(JPEGFactory.createFromImage(document, image, 0.7f), 0, 0, w, h);
        }
      }
      return saved(document);
    }
  }

  private static PDDocument written(String text) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.showText(text);
      content.endText();
    }
    return document;
  }

  private static BufferedImage grey(BufferedImage in) {
    BufferedImage out =
        new BufferedImage(in.getWidth(), in.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    out.getGraphics().drawImage(in, 0, 0, null);
    return out;
  }

  @Test
  void aSealIsFoundOnTheSecondOfTwoPages() throws IOException {
    byte[] pdf =
        scan(DrawnPages.page(DrawnPages.Red.HEADING, 1), DrawnPages.page(DrawnPages.Red.SEAL, 2));
    PdfPages pages = read(pdf);
    assertThat(pages.pages()).isEqualTo(2);
    assertThat(pages.seal()).isEqualTo(Seal.RED_RING);
    assertThat(read(pdf, StampPolicy.IGNORED).result().orElseThrow().seal())
        .isEqualTo(Seal.NOT_SOUGHT);
  }

  @Test
  void aHeadingAloneIsNoSealAndAGreyScanIsToldApart() throws IOException {
    assertThat(read(scan(DrawnPages.page(DrawnPages.Red.HEADING, 3))).seal())
        .isEqualTo(Seal.NOT_FOUND);
    assertThat(read(scan(grey(DrawnPages.page(DrawnPages.Red.SEAL, 4)))).seal())
        .isEqualTo(Seal.GREYSCALE);
  }

  /** Whoever is told that there is no seal sends the unit a letter. */
  @Test
  void ofAPageThatCannotBeDrawnInTimeNothingIsClaimed() throws IOException {
    Limits second = Programmes.limits(1);
    assertThat(drawn(2000, 1000, second)).isEqualTo(Seal.NOT_SEEN);
    assertThat(drawn(2000, 1, Limits.DEFAULT)).isEqualTo(Seal.GREYSCALE);
    assertThat(drawn(6400, 1, Limits.DEFAULT)).isEqualTo(Seal.NOT_SEEN);
  }

  private static Seal drawn(int side, int times, Limits limits) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
      PDImageXObject image = LosslessFactory.createFromImage(document, small);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < times; i++) {
          content.drawImage(image, i % 100, 0, 500, 500);
        }
      }
      return StampedPages.read(
              FileOpenerTest.open(saved(document)).result().orElseThrow(),
              StampPolicy.EXPECTED,
              limits)
          .result()
          .orElseThrow()
          .seal();
    }
  }

  @ParameterizedTest
  @EnumSource(DrawnPages.Red.class)
  void sealsAreFoundAndOtherRedThingsAreNot(DrawnPages.Red red) {
    PageImage page = DrawnPages.seen(DrawnPages.page(red, 50));
    assertThat(SealFinder.ring(page)).isEqualTo(red.sealed());
  }

  @Test
  void textIsRead() throws IOException {
    try (PDDocument document = written("Form of 2023 Q3")) {
      PdfPages pages = read(saved(document));
      assertThat(pages.text()).contains("Form of 2023 Q3").endsWith("\f");
      assertThat(pages.seal()).isEqualTo(Seal.NOT_FOUND);
    }
  }

  @Test
  void aFilledSignatureCountsAndABlankFieldDoesNot() throws IOException {
    try (PDDocument document = written("x")) {
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      form.getFields().add(field);
      assertThat(read(saved(document)).seal()).isEqualTo(Seal.NOT_FOUND);
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setContents(new byte[] {1, 2, 3});
      signature.getCOSObject().setNeedToBeUpdated(true);
      field.getCOSObject().setItem(COSName.V, signature);
      assertThat(read(saved(document)).seal()).isEqualTo(Seal.SIGNATURE);
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {40, 128, 256})
  void aPasswordIsToldButOnlyWhereOneIsNeededToOpen(int bits) throws IOException {
    try (PDDocument document = written("x")) {
      StandardProtectionPolicy owner =
          new StandardProtectionPolicy("owner", "", new AccessPermission());
      owner.setEncryptionKeyLength(bits);
      document.protect(owner);
      assertThat(read(saved(document)).pages()).isEqualTo(1);
    }
    try (PDDocument document = written("x")) {
      StandardProtectionPolicy user =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      user.setEncryptionKeyLength(bits);
      document.protect(user);
      assertThat(read(saved(document), StampPolicy.EXPECTED).findings())
          .singleElement()
          .extracting(Finding::rule, Finding::variant)
          .containsExactly(Rule.FILE_ENCRYPTED, "pdf");
    }
  }

  static Stream<Arguments> broken() throws IOException {
    try (PDDocument document = written("x");
        PDDocument none = new PDDocument()) {
      byte[] whole = saved(document);
      return Stream.of(
          Arguments.of(saved(none), "no-pages"),
          Arguments.of(
              "%PDF-1.7\nnothing".getBytes(java.nio.charset.StandardCharsets.UTF_8), "pdf"),
          Arguments.of(Arrays.copyOf(whole, 60), "pdf"),
          Arguments.of(Zips.utf8().with("OFD.xml", "<OFD>").bytes(), "ofd"),
          Arguments.of(Zips.utf8().with("OFD.xml", "<OFD/>").bytes(), "ofd"),
          Arguments.of(
              Zips.utf8()
                  .with(
                      "OFD.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")
                  .bytes(),
              "ofd"));
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsAFinding(byte[] bytes, String variant) {
    Outcome<PdfPages> outcome = read(bytes, StampPolicy.EXPECTED);
    assertThat(outcome.result()).isEmpty();
    assertThat(outcome.findings())
        .singleElement()
        .extracting(Finding::rule, Finding::variant)
        .containsExactly(Rule.FILE_UNREADABLE, variant);
  }

  private static Zips ofd() {
    String ns = " xmlns:ofd='http://www.ofdspec.org/2016'";
    return Zips.utf8()
        .with(
            "Doc_0/Document.xml",
            "<ofd:Document"
                + ns
                + "><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>"
                + "<ofd:Page ID='2' BaseLoc='/Doc_0/Pages/Page_1/Content.xml'/></ofd:Pages>"
                + "</ofd:Document>")
        .with("Doc_0/Pages/Page_0/Content.xml", page(ns, "填报单位：甲局"))
        .with("Doc_0/Pages/Page_1/Content.xml", page(ns, "第二页"))
        .with(
            "OFD.xml",
            "<ofd:OFD"
                + ns
                + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + "<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>"
                + "</ofd:DocBody></ofd:OFD>");
  }

  private static String page(String ns, String text) {
    return "<ofd:Page"
        + ns
        + "><ofd:Content><ofd:Layer><ofd:TextObject><ofd:TextCode X='0' Y='3'>"
        + text
        + "</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
  }

  @Test
  void anOfdHasPagesTextAndSignatures() {
    String signed = "<Signatures><Signature ID='1' BaseLoc='Sign_0/Signature.xml'/></Signatures>";
    PdfPages pages = read(ofd().with("Doc_0/Signs/Signatures.xml", signed).bytes());
    assertThat(pages).isEqualTo(new PdfPages(2, "填报单位：甲局\n\f第二页\n\f", Seal.SIGNATURE));
    assertThat(read(ofd().with("Doc_0/Signs/Signatures.xml", "<Signatures/>").bytes()).seal())
        .isEqualTo(Seal.NOT_FOUND);
    assertThat(read(ofd().bytes()).seal()).isEqualTo(Seal.NOT_FOUND);
  }
}
