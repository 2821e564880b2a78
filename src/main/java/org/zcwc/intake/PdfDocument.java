package org.zcwc.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Seal;

/** A PDF: opened, its text read, its seal looked for; every step bounded. */
final class PdfDocument {

  private static final int DPI = 75;
  private static final double MAX_PIXELS = 2_000_000;
  private static final long MAX_IMAGE_PIXELS = 40_000_000;
  private static final int RENDERED_AT_EACH_END = 4;
  private static final int MAX_STATES = 1000;
  private static final int TEXT_PAGES = 50;
  private static final int TEXT_CHARACTERS = 200_000;

  private final PDDocument document;
  private final Deadline deadline;

  private PdfDocument(PDDocument document, Deadline deadline) {
    this.document = document;
    this.deadline = deadline;
  }

  /**
   * Reads a PDF.
   *
   * @throws IntakeProblem where it asks for a password, has no pages or takes too long
   * @throws IOException where it is damaged
   */
  static PdfPages read(byte[] bytes, StampPolicy policy, Deadline deadline) throws IOException {
    try (PDDocument document = Loader.loadPDF(new Timed(bytes, deadline))) {
      if (document.getNumberOfPages() == 0) {
        throw new IntakeProblem(Finding.of(Rule.FILE_UNREADABLE).variant("no-pages"));
      }
      PdfDocument pdf = new PdfDocument(document, deadline);
      Seal seal = policy == StampPolicy.IGNORED ? Seal.NOT_SOUGHT : pdf.seal(deadline.half());
      String text = pdf.text(true);
      String flow = text.isEmpty() ? text : pdf.text(false);
      return new PdfPages(document.getNumberOfPages(), text, flow, seal);
    } catch (InvalidPasswordException e) {
      throw new IntakeProblem(Finding.of(Rule.FILE_ENCRYPTED).variant("pdf"));
    }
  }

  private String text(boolean byPosition) throws IOException {
    BoundedText out = new BoundedText(TEXT_CHARACTERS);
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processOperator(Operator operator, List<COSBase> operands)
              throws IOException {
            deadline.check();
            nested(getGraphicsStackSize());
            if (!out.full()) {
              super.processOperator(operator, operands);
            }
          }
        };
    stripper.setSortByPosition(byPosition);
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("\f");
    stripper.setEndPage(TEXT_PAGES);
    stripper.writeText(document, out);
    String text = out.toString();
    return text.isBlank() ? "" : text;
  }

  /** The seal, as far as there is time: of pages that take too long to draw nothing is claimed. */
  private Seal seal(Deadline share) throws IOException {
    if (signed()) {
      return Seal.SIGNATURE;
    }
    try {
      return drawn(share);
    } catch (IntakeProblem e) {
      deadline.check();
      return Seal.NOT_SEEN;
    }
  }

  private Seal drawn(Deadline share) throws IOException {
    ImageIO.setUseCache(false); // pictures are in memory: the JDK would put each on disk first
    PDFRenderer renderer = new TimedRenderer(document, share);
    renderer.setSubsamplingAllowed(true);
    boolean scanned = false;
    boolean coloured = false;
    boolean seen = true;
    for (int page : looked(document.getNumberOfPages())) {
      share.check();
      if (sealAnnotation(document.getPage(page))) {
        return Seal.SIGNATURE;
      }
      List<PDImageXObject> images = new ArrayList<>();
      images(document.getPage(page).getResources(), images, 0);
      scanned |= images.stream().anyMatch(i -> i.getWidth() > 400 && i.getHeight() > 400);
      if (images.stream().anyMatch(i -> (long) i.getWidth() * i.getHeight() > MAX_IMAGE_PIXELS)) {
        seen = false; // decoding it would fill the machine
        continue;
      }
      PageImage image = render(renderer, page);
      if (SealFinder.ring(image)) {
        return Seal.RED_RING;
      }
      coloured |= image.coloured();
    }
    if (!seen) {
      return Seal.NOT_SEEN;
    }
    return scanned && !coloured ? Seal.GREYSCALE : Seal.NOT_FOUND;
  }

  /** The last pages first: that is where seals are. */
  private static List<Integer> looked(int pages) {
    TreeSet<Integer> looked = new TreeSet<>();
    for (int i = 0; i < Math.min(RENDERED_AT_EACH_END, pages); i++) {
      looked.add(i);
      looked.add(pages - 1 - i);
    }
    return List.copyOf(looked.descendingSet());
  }

  private PageImage render(PDFRenderer renderer, int page) throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    double scale = Math.min(DPI / 72.0, Math.sqrt(MAX_PIXELS / area));
    BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
    return new PageImage(rgb, width, height, scale * 72 / 25.4);
  }

  /** Whether a signature is filled in; an empty field for one is listed too. */
  private boolean signed() throws IOException {
    for (PDSignature signature : document.getSignatureDictionaries()) {
      if (signature.getCOSObject().containsKey(COSName.CONTENTS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page bears an annotation of a seal maker's own kind. */
  private static boolean sealAnnotation(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = annotation.getSubtype();
      if (kind != null && kind.toLowerCase(Locale.ROOT).contains("seal")) {
        return true;
      }
    }
    return false;
  }

  private static void images(PDResources resources, List<PDImageXObject> images, int depth)
      throws IOException {
    if (resources == null || depth > 3 || images.size() > 200) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        images.add(image);
      } else if (object instanceof PDFormXObject form) {
        images(form.getResources(), images, depth + 1);
      }
    }
  }

  /** Graphics states saved and never restored would fill the machine; 28 may be (PDF 1.7, C.2). */
  private static void nested(int states) throws IOException {
    if (states > MAX_STATES) {
      throw new IOException("graphics states");
    }
  }

  /** Bytes that look at the deadline: a file can be made to be parsed for ever. */
  private static final class Timed extends RandomAccessReadBuffer {
    private final Deadline deadline;

    Timed(byte[] bytes, Deadline deadline) {
      super(bytes);
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      deadline.check();
      return super.read();
    }
  }

  /** A renderer that looks at the deadline at every operator. */
  private static final class TimedRenderer extends PDFRenderer {
    private final Deadline deadline;

    TimedRenderer(PDDocument document, Deadline deadline) {
      super(document);
      this.deadline = deadline;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          deadline.check();
          nested(getGraphicsStackSize());
          super.processOperator(operator, operands);
        }
      };
    }
  }

  /** Keeps the first characters written to it and drops the rest. */
  private static final class BoundedText extends Writer {
    private final StringWriter kept = new StringWriter();
    private final int most;

    BoundedText(int most) {
      this.most = most;
    }

    @Override
    public void write(char[] text, int offset, int length) {
      int room = most - kept.getBuffer().length();
      kept.write(text, offset, Math.max(0, Math.min(room, length)));
    }

    boolean full() {
      return kept.getBuffer().length() >= most;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return kept.toString();
    }
  }
}
