package org.zcwc.intake;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A4 pages as scanners and phones make them, drawn by a seed: with seals, and with other red
 * things.
 */
final class DrawnPages {

  static final int DPI = 150;
  private static final double MM = DPI / 25.4;
  private static final int WIDTH = (int) (210 * MM);
  private static final int HEIGHT = (int) (297 * MM);
  private static final Font FONT = font();

  private final Random random;
  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen;

  private DrawnPages(long seed) {
    random = new Random(seed * 7919 + 13);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  private static Font font() {
    try (InputStream in =
        DrawnPages.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is red on a page. */
  enum Red {
    // with a seal
    SEAL,
    FADED_SEAL,
    TWO_SEALS,
    SEAL_AT_EDGE,
    SEAL_AND_HEADING,
    OVAL_SEAL,
    SEAL_ON_TABLE,
    // without one
    NOTHING,
    HEADING,
    TABLE,
    LOGO,
    RIBBON,
    FINGERPRINT,
    DISC,
    TEXT,
    PEN_CIRCLE,
    RED_MARGIN;

    boolean sealed() {
      return name().contains("SEAL");
    }
  }

  /** A page with this on it, spoilt as the seed says. */
  static BufferedImage page(Red red, long seed) {
    DrawnPages page = new DrawnPages(seed);
    page.writing();
    page.draw(red);
    page.pen.dispose();
    return page.spoilt();
  }

  /** The page as the seal finder gets it, at 75 dpi. */
  static PageImage seen(BufferedImage page) {
    int width = page.getWidth() / 2;
    int height = page.getHeight() / 2;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = small.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(page, 0, 0, width, height, null);
    g.dispose();
    return new PageImage(
        small.getRGB(0, 0, width, height, null, 0, width), width, height, DPI / 2 / 25.4);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private Font sized(double mm) {
    return FONT.deriveFont((float) (mm * MM));
  }

  private void writing() {
    pen.setColor(new Color(30, 30, 34));
    pen.setFont(sized(4.2));
    String words = "完成情况进展工作开展妇女儿童实事检查人数累计举办活动场次建设项目资金发放标准";
    int rows = 12 + random.nextInt(20);
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      int length = row % 6 == 5 ? 12 : 34;
      for (int i = 0; i < length; i++) {
        line.append(words.charAt(random.nextInt(words.length())));
      }
      pen.drawString(line.toString(), (int) (28 * MM), (int) ((55 + row * 7) * MM));
    }
    if (random.nextBoolean()) {
      pen.setStroke(new BasicStroke((float) (0.3 * MM)));
      for (int row = 0; row < 9; row++) {
        int y = (int) ((150 + row * 14) * MM);
        pen.drawLine((int) (25 * MM), y, (int) (185 * MM), y);
      }
      for (int column = 0; column < 5; column++) {
        int x = (int) ((25 + column * 40) * MM);
        pen.drawLine(x, (int) (150 * MM), x, (int) (262 * MM));
      }
    }
  }

  private void draw(Red red) {
    switch (red) {
      case SEAL -> seal(between(45, 165), between(60, 250), 1, 1);
      case FADED_SEAL -> seal(between(45, 165), between(60, 250), between(0.3, 0.5), 1);
      case TWO_SEALS -> {
        seal(between(50, 80), between(200, 240), 1, 1);
        seal(between(110, 160), between(200, 240), 1, 1);
      }
      case SEAL_AT_EDGE -> seal(between(186, 196), between(150, 280), 1, 1);
      case SEAL_AND_HEADING -> {
        heading();
        seal(between(120, 165), between(170, 250), 1, 1);
      }
      case SEAL_ON_TABLE -> {
        table();
        seal(between(60, 150), between(80, 240), 1, 1);
      }
      case OVAL_SEAL -> seal(between(50, 160), between(80, 240), 1, between(0.8, 0.9));
      case HEADING -> heading();
      case TABLE -> table();
      case LOGO -> logo();
      case RIBBON -> ribbon();
      case FINGERPRINT -> fingerprint();
      case DISC -> disc();
      case TEXT -> text();
      case PEN_CIRCLE -> penCircle();
      case RED_MARGIN -> margin();
      case NOTHING -> {}
    }
  }

  private Color ink(double strength) {
    int r = 200 + random.nextInt(50);
    int g = 20 + random.nextInt(50);
    int b = 20 + random.nextInt(60);
    return new Color(
        (int) (255 - (255 - r) * strength),
        (int) (255 - (255 - g) * strength),
        (int) (255 - (255 - b) * strength));
  }

  /** A seal: ring, star, the unit's name around; printed on what is there, with uneven ink. */
  private void seal(double xmm, double ymm, double strength, double flat) {
    double radius = between(19, 22.5) * MM;
    int size = (int) (radius * 2.4);
    BufferedImage print = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = print.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.translate(size / 2.0, size / 2.0);
    g.scale(1, flat);
    g.rotate(between(-0.5, 0.5));
    g.setColor(ink(strength));
    double thick = between(0.9, 1.4) * MM;
    g.setStroke(new BasicStroke((float) thick));
    g.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    g.fill(star(between(5.5, 7.5) * MM));
    ringText(g, "某某市某某区某某局办公室", radius);
    g.dispose();
    uneven(print);
    place(print, xmm * MM - size / 2.0, ymm * MM - size / 2.0);
  }

  private static Path2D star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? radius : radius * 0.382;
      double a = Math.PI * i / 5 - Math.PI / 2;
      if (i == 0) {
        star.moveTo(r * Math.cos(a), r * Math.sin(a));
      } else {
        star.lineTo(r * Math.cos(a), r * Math.sin(a));
      }
    }
    star.closePath();
    return star;
  }

  private void ringText(Graphics2D g, String name, double radius) {
    double size = between(4.5, 6) * MM;
    g.setFont(FONT.deriveFont((float) size));
    double gap = between(1.2, 2.2) * MM;
    AffineTransform straight = g.getTransform();
    for (int i = 0; i < name.length(); i++) {
      g.setTransform(straight);
      g.rotate(Math.toRadians(-125 + 250.0 * i / (name.length() - 1)));
      g.drawString(name.substring(i, i + 1), (float) (-size / 2), (float) (-radius + gap + size));
    }
    g.setTransform(straight);
  }

  /** Ink that did not take everywhere. */
  private void uneven(BufferedImage print) {
    int spots = random.nextInt(6);
    for (int s = 0; s < spots; s++) {
      double cx = random.nextInt(print.getWidth());
      double cy = random.nextInt(print.getHeight());
      double reach = between(1, 4) * MM;
      double left = between(0.1, 0.7);
      for (int y = 0; y < print.getHeight(); y++) {
        for (int x = 0; x < print.getWidth(); x++) {
          if (Math.hypot(x - cx, y - cy) < reach) {
            fade(print, x, y, left);
          }
        }
      }
    }
    for (int y = 0; y < print.getHeight(); y++) {
      for (int x = 0; x < print.getWidth(); x++) {
        if (random.nextInt(100) < 12) {
          fade(print, x, y, 0.3);
        }
      }
    }
  }

  private static void fade(BufferedImage print, int x, int y, double left) {
    int argb = print.getRGB(x, y);
    int alpha = (int) ((argb >>> 24) * left);
    print.setRGB(x, y, alpha << 24 | (argb & 0xFFFFFF));
  }

  /** Ink on paper multiplies: black stays black under red. */
  private void place(BufferedImage print, double left, double top) {
    for (int y = 0; y < print.getHeight(); y++) {
      for (int x = 0; x < print.getWidth(); x++) {
        int argb = print.getRGB(x, y);
        int px = (int) left + x;
        int py = (int) top + y;
        if (argb >>> 24 == 0 || px < 0 || py < 0 || px >= WIDTH || py >= HEIGHT) {
          continue;
        }
        double alpha = (argb >>> 24) / 255.0;
        int under = image.getRGB(px, py);
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          double ink = 1 - alpha * (1 - (argb >> shift & 0xFF) / 255.0);
          out |= (int) ((under >> shift & 0xFF) * ink) << shift;
        }
        image.setRGB(px, py, out);
      }
    }
  }

  private void heading() {
    pen.setColor(ink(1));
    pen.setFont(sized(between(9, 16)).deriveFont(Font.BOLD));
    pen.drawString("某某区人民政府文件", (int) (between(22, 35) * MM), (int) (34 * MM));
    pen.setStroke(new BasicStroke((float) (between(0.5, 1.2) * MM)));
    pen.drawLine((int) (25 * MM), (int) (44 * MM), (int) (98 * MM), (int) (44 * MM));
    pen.drawLine((int) (112 * MM), (int) (44 * MM), (int) (185 * MM), (int) (44 * MM));
    AffineTransform straight = pen.getTransform();
    pen.translate(105 * MM, 44 * MM);
    pen.fill(star(between(3, 6) * MM));
    pen.setTransform(straight);
  }

  private void table() {
    pen.setColor(ink(1));
    pen.setStroke(new BasicStroke((float) (between(0.3, 1) * MM)));
    double step = between(7, 20);
    for (double y = 60; y <= 260; y += step) {
      pen.drawLine((int) (20 * MM), (int) (y * MM), (int) (190 * MM), (int) (y * MM));
    }
    for (double x = 20; x <= 190; x += step * between(0.8, 2)) {
      pen.drawLine((int) (x * MM), (int) (60 * MM), (int) (x * MM), (int) (260 * MM));
    }
  }

  private void logo() {
    AffineTransform straight = pen.getTransform();
    pen.translate(between(30, 180) * MM, between(25, 60) * MM);
    double r = between(7, 12.5) * MM;
    pen.setColor(ink(1));
    if (random.nextBoolean()) {
      pen.fill(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
      pen.setColor(Color.WHITE);
      pen.fill(star(r * 0.7));
    } else {
      pen.setStroke(new BasicStroke((float) (1.5 * MM)));
      pen.draw(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
      pen.fill(star(r * 0.6));
    }
    pen.setTransform(straight);
  }

  private void ribbon() {
    pen.setColor(ink(1));
    double x = between(30, 150) * MM;
    double y = between(30, 200) * MM;
    double r = between(10, 24) * MM;
    pen.setStroke(new BasicStroke((float) (between(4, 8) * MM)));
    pen.draw(new Arc2D.Double(x, y, 2 * r, 2 * r, 200, between(120, 220), Arc2D.OPEN));
    pen.fillRect((int) x, (int) (y + 2 * r), (int) (60 * MM), (int) (8 * MM));
  }

  private void fingerprint() {
    pen.setColor(ink(between(0.6, 1)));
    pen.setStroke(new BasicStroke((float) (0.35 * MM)));
    double x = between(40, 170) * MM;
    double y = between(60, 250) * MM;
    for (double r = 0.8; r < 10; r += 0.9) {
      double w = r * 0.75 * MM;
      double start = between(0, 360);
      pen.draw(new Arc2D.Double(x - w, y - r * MM, 2 * w, 2 * r * MM, start, 300, Arc2D.OPEN));
    }
  }

  private void disc() {
    pen.setColor(ink(between(0.5, 1)));
    double r = between(8, 26) * MM;
    double x = between(40, 170) * MM;
    double y = between(60, 250) * MM;
    pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    if (random.nextBoolean()) {
      pen.setColor(Color.WHITE);
      pen.setFont(sized(r / MM * 0.6));
      pen.drawString("喜报", (int) (x - r * 0.6), (int) (y + r * 0.2));
    }
  }

  private void text() {
    pen.setColor(ink(1));
    pen.setFont(sized(between(4, 9)));
    for (int row = 0; row < 24; row++) {
      pen.drawString(
          "请各单位务必按时报送进展情况报表并加盖公章".substring(random.nextInt(8)),
          (int) (25 * MM),
          (int) ((50 + row * 9) * MM));
    }
  }

  /** Something ringed by hand with a red pen. */
  private void penCircle() {
    pen.setColor(ink(1));
    pen.setStroke(new BasicStroke((float) (between(0.4, 1) * MM)));
    double x = between(50, 160) * MM;
    double y = between(70, 240) * MM;
    double w = between(12, 24) * MM;
    double h = w * between(0.5, 1);
    Path2D ring = new Path2D.Double();
    double phase = between(0, 6);
    for (int i = 0; i <= 60; i++) {
      double a = 2 * Math.PI * i / 58;
      double wobble = 1 + 0.08 * Math.sin(2 * a + phase) + 0.05 * Math.sin(3 * a + phase * 2);
      double px = x + w * wobble * Math.cos(a);
      double py = y + h * wobble * Math.sin(a);
      if (i == 0) {
        ring.moveTo(px, py);
      } else {
        ring.lineTo(px, py);
      }
    }
    pen.draw(ring);
  }

  /** A phone's picture: the page on a reddish table. */
  private void margin() {
    pen.setColor(new Color(150 + random.nextInt(60), 60 + random.nextInt(40), 40));
    int w = (int) (between(5, 25) * MM);
    pen.fillRect(0, 0, w, HEIGHT);
    pen.fillRect(0, HEIGHT - w, WIDTH, w);
    pen.fillRect(WIDTH - w / 2, 0, w, HEIGHT);
  }

  private BufferedImage spoilt() {
    BufferedImage page = warped(image);
    page = tinted(page, between(0, 14));
    double blur = between(0, 1.6);
    page = blur > 0.3 ? blurred(page, blur) : page;
    return recompressed(page, (float) between(0.15, 0.9));
  }

  /** Turned, stretched and seen from the side. */
  private BufferedImage warped(BufferedImage in) {
    double turn = Math.toRadians(between(-6, 6));
    double zoom = between(0.95, 1.05);
    double sideways = between(-0.06, 0.06);
    double upward = between(-0.06, 0.06);
    double cos = Math.cos(turn) * zoom;
    double sin = Math.sin(turn) * zoom;
    BufferedImage out = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    int[] from = in.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    int[] to = new int[from.length];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double u = x - WIDTH / 2.0;
        double v = y - HEIGHT / 2.0;
        double depth = 1 + sideways * u / WIDTH + upward * v / HEIGHT;
        double sx = (u * cos - v * sin) / depth + WIDTH / 2.0;
        double sy = (u * sin + v * cos) / depth + HEIGHT / 2.0;
        int ix = (int) Math.round(sx);
        int iy = (int) Math.round(sy);
        boolean within = ix >= 0 && iy >= 0 && ix < WIDTH && iy < HEIGHT;
        to[y * WIDTH + x] = within ? from[iy * WIDTH + ix] : 0xF4F4F4;
      }
    }
    out.setRGB(0, 0, WIDTH, HEIGHT, to, 0, WIDTH);
    return out;
  }

  private BufferedImage tinted(BufferedImage in, double noise) {
    double dim = between(0.65, 1);
    double[] tint = {dim, dim * between(0.9, 1), dim * between(0.78, 1)};
    double shade = between(0, 0.25);
    int[] pixels = in.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    double[] grains = new double[1 << 14];
    for (int i = 0; i < grains.length; i++) {
      grains[i] = random.nextGaussian() * noise;
    }
    int at = 1;
    for (int i = 0; i < pixels.length; i++) {
      at = at * 1664525 + 1013904223; // a plain congruential walk through the table is quick
      double light = 1 - shade * (i % WIDTH) / WIDTH;
      int out = 0;
      double grain = grains[at >>> 18];
      for (int c = 0; c < 3; c++) {
        int shift = 16 - 8 * c;
        double value = (pixels[i] >> shift & 0xFF) * tint[c] * light + grain;
        value += grains[(at >>> (4 + c)) & 0x3FFF] * 0.4;
        out |= (int) Math.max(0, Math.min(255, value)) << shift;
      }
      pixels[i] = out;
    }
    in.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    return in;
  }

  private static BufferedImage blurred(BufferedImage in, double sigma) {
    int reach = (int) Math.ceil(2 * sigma);
    float[] weights = new float[2 * reach + 1];
    float sum = 0;
    for (int i = -reach; i <= reach; i++) {
      weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
      sum += weights[i + reach];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    int[] pixels = in.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    int[] across = passed(pixels, weights, reach, 1);
    in.setRGB(0, 0, WIDTH, HEIGHT, passed(across, weights, reach, WIDTH), 0, WIDTH);
    return in;
  }

  private static int[] passed(int[] pixels, float[] weights, int reach, int stride) {
    int[] out = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      float r = 0;
      float g = 0;
      float b = 0;
      for (int k = -reach; k <= reach; k++) {
        int at = Math.max(0, Math.min(pixels.length - 1, i + k * stride));
        int pixel = pixels[at];
        float w = weights[k + reach];
        r += w * (pixel >> 16 & 0xFF);
        g += w * (pixel >> 8 & 0xFF);
        b += w * (pixel & 0xFF);
      }
      out[i] = (int) r << 16 | (int) g << 8 | (int) b;
    }
    return out;
  }

  static byte[] jpeg(BufferedImage in, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(in, null, null), how);
      stream.flush();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage recompressed(BufferedImage in, float quality) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg(in, quality)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
