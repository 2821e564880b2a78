package org.zcwc.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The font of the PDF: the one the user named, else the machine's, else the bundled Noto Sans SC.
 * Only TrueType: OpenPDF breaks CFF fonts.
 */
public final class PdfFont {

  private static final String BUNDLED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  /** 仿宋 first, then 宋体; folders as the systems have them. */
  private static final List<String> SYSTEM =
      List.of(
          "C:/Windows/Fonts/simfang.ttf",
          "C:/Windows/Fonts/simsun.ttc",
          "/usr/share/fonts/truetype/arphic/uming.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

  private PdfFont() {}

  /**
   * Finds and reads the font.
   *
   * @throws IOException where the font that the user named cannot be used
   */
  public static BaseFont find(Optional<Path> named) throws IOException {
    if (named.isPresent()) {
      return read(named.get());
    }
    for (String path : SYSTEM) {
      if (Files.isReadable(Path.of(path))) {
        return read(Path.of(path));
      }
    }
    try (InputStream in = PdfFont.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException("not on the class path: " + BUNDLED);
      }
      return create("NotoSansSC-Regular.ttf", in.readAllBytes());
    }
  }

  private static BaseFont read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    return create(name, Files.readAllBytes(path));
  }

  private static BaseFont create(String name, byte[] bytes) throws IOException {
    String face = name.endsWith(".ttc") ? name + ",0" : name;
    try {
      return BaseFont.createFont(face, BaseFont.IDENTITY_H, true, true, bytes, null);
    } catch (DocumentException e) {
      throw new IOException(name, e);
    }
  }
}
