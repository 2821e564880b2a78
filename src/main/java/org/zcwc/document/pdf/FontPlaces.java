package org.zcwc.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.document.FontRole;

/**
 * Where Windows, macOS and Linux keep the fonts that official papers want, the best first. A name
 * behind {@code #} chooses a face of a collection. Only TrueType: CFF cannot be embedded here.
 */
final class FontPlaces {

  private static final String BUNDLED = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  /** Folders of fonts; {@code ~} is the user's home. */
  private static final List<String> FOLDERS =
      List.of(
          "C:/Windows/Fonts",
          "~/AppData/Local/Microsoft/Windows/Fonts",
          "~/Library/Fonts",
          "/Library/Fonts",
          "/System/Library/Fonts",
          "/System/Library/Fonts/Supplemental",
          "~/.local/share/fonts",
          "~/.fonts",
          "/usr/local/share/fonts",
          "/usr/share/fonts",
          "/usr/share/fonts/chinese",
          "/usr/share/fonts/wps-office",
          "/usr/share/fonts/truetype",
          "/usr/share/fonts/truetype/arphic",
          "/usr/share/fonts/truetype/arphic-gbsn00lp",
          "/usr/share/fonts/truetype/wqy",
          "/usr/share/fonts/truetype/liberation",
          "/usr/share/fonts/truetype/liberation2",
          "/usr/share/fonts/truetype/msttcorefonts",
          "/usr/share/fonts/liberation-serif",
          "/usr/share/fonts/truetype/hanazono");

  private static final Map<FontRole, List<String>> FILES =
      Map.of(
          FontRole.TITLE,
          List.of(
              "FZXBSJW.TTF",
              "FZXBSJW.ttf",
              "方正小标宋简体.ttf",
              "方正小标宋简体.TTF",
              "FZXBSK.TTF",
              "方正小标宋_GBK.TTF",
              "方正小标宋_GBK.ttf",
              "STZHONGS.TTF",
              "华文中宋.ttf",
              "Songti.ttc#Bold",
              "simsun.ttc",
              "uming.ttc#CN"),
          FontRole.HEADING,
          List.of(
              "simhei.ttf",
              "SIMHEI.TTF",
              "黑体.ttf",
              "STHeiti Medium.ttc#SC",
              "wqy-zenhei.ttc",
              "wqy-microhei.ttc"),
          FontRole.BODY,
          List.of(
              "仿宋_GB2312.ttf",
              "simfang.ttf",
              "SIMFANG.TTF",
              "FZFSJW.TTF",
              "STFANGSO.TTF",
              "华文仿宋.ttf",
              "Songti.ttc#Light",
              "simsun.ttc",
              "uming.ttc#CN",
              "gbsn00lp.ttf"),
          FontRole.NUMBER,
          List.of("simsun.ttc", "Songti.ttc#Regular", "Songti.ttc", "uming.ttc#CN", "gbsn00lp.ttf"),
          FontRole.LATIN,
          List.of(
              "times.ttf",
              "Times New Roman.ttf",
              "Times_New_Roman.ttf",
              "LiberationSerif-Regular.ttf"),
          FontRole.RARE,
          List.of("simsunb.ttf", "HanaMinB.ttf", "HanaMinA.ttf", "ukai.ttc#CN"));

  private FontPlaces() {}

  /** The first font for this role that the machine has and that can be embedded. */
  static Optional<TrueType> find(FontRole role) {
    List<Path> folders = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path path = Path.of(folder.replaceFirst("^~", System.getProperty("user.home", ".")));
      if (Files.isDirectory(path)) {
        folders.add(path);
      }
    }
    for (String file : FILES.get(role)) {
      int hash = file.indexOf('#');
      String name = hash < 0 ? file : file.substring(0, hash);
      String face = hash < 0 ? "" : file.substring(hash + 1);
      for (Path folder : folders) {
        Optional<TrueType> font = usable(folder.resolve(name), face);
        if (font.isPresent()) {
          return font;
        }
      }
    }
    return Optional.empty();
  }

  /** The font of a file, if it can be embedded: the next may do, and the bundled one does. */
  private static Optional<TrueType> usable(Path file, String face) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(file, face));
    } catch (IOException cannotBeEmbedded) {
      return Optional.empty();
    }
  }

  /**
   * Reads a font file.
   *
   * @throws IOException where it is none, or may not be embedded
   */
  static TrueType read(Path path, String face) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return TrueType.read(bytes, path.toString(), face);
    }
  }

  /** Noto Sans SC, which comes with the program. */
  static TrueType bundled() throws IOException {
    try (InputStream in = FontPlaces.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException("not on the class path: " + BUNDLED);
      }
      return TrueType.read(ByteBuffer.wrap(in.readAllBytes()), BUNDLED, "");
    }
  }
}
