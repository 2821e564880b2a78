package org.zcwc.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;

/** Tells what a file is by its content; its name may say anything. */
final class FileKinds {

  /** A type, and what is wrong with a file of it, where nobody here can read it. */
  record Kind(FileType type, Optional<Finding> problem) {
    static Kind good(FileType type) {
      return new Kind(type, Optional.empty());
    }

    static Kind bad(FileType type, Rule rule, String variant) {
      return new Kind(type, Optional.of(Finding.of(rule).variant(variant)));
    }
  }

  private static final int LOOKED_AT = 8192;

  private static final String MIME = "mime-version:";

  private FileKinds() {}

  /** What these bytes are. */
  static Kind of(byte[] bytes, Limits limits) {
    if (bytes.length == 0) {
      return Kind.bad(FileType.EMPTY, Rule.FILE_UNREADABLE, "empty");
    }
    if (starts(bytes, 0, "PK\3\4") || starts(bytes, 0, "PK\5\6")) {
      return zipped(bytes, limits);
    }
    if (starts(bytes, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(bytes);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return Kind.good(FileType.PDF);
    }
    if (starts(bytes, 0, "Rar!")) {
      return unsupported(FileType.RAR, "rar");
    }
    if (starts(bytes, 0, "7z\u00BC\u00AF'\u001C")) {
      return unsupported(FileType.SEVEN_ZIP, "rar");
    }
    if (starts(bytes, 0, "\u001F\u008B") || starts(bytes, 257, "ustar")) {
      return unsupported(FileType.UNKNOWN, "rar");
    }
    if (picture(bytes)) {
      return unsupported(FileType.PICTURE, "picture");
    }
    return written(bytes);
  }

  private static boolean picture(byte[] bytes) {
    boolean heif =
        starts(bytes, 4, "ftyphe")
            || starts(bytes, 4, "ftypmif1")
            || starts(bytes, 4, "ftypmsf1")
            || starts(bytes, 4, "ftypavif");
    return heif
        || starts(bytes, 0, "\u0089PNG")
        || starts(bytes, 0, "\u00FF\u00D8\u00FF")
        || starts(bytes, 0, "GIF8")
        || (starts(bytes, 0, "BM") && bytes.length > 26 && bytes[6] == 0 && bytes[8] == 0)
        || starts(bytes, 0, "II*\0")
        || starts(bytes, 0, "MM\0*")
        || (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP"));
  }

  private static Kind zipped(byte[] bytes, Limits limits) {
    try {
      ZipDirectory directory = ZipDirectory.read(Bytes.of(bytes), limits.zipEntries());
      return zipped(directory, limits);
    } catch (IntakeProblem e) {
      return new Kind(FileType.ZIP, Optional.of(e.finding()));
    } catch (IOException e) {
      return Kind.bad(FileType.ZIP, Rule.FILE_UNREADABLE, "damaged");
    }
  }

  private static Kind zipped(ZipDirectory directory, Limits limits) throws IOException {
    Optional<ZipDirectory.Entry> types = directory.entry("[Content_Types].xml");
    if (types.isPresent()) {
      return office(member(directory, types.get(), limits));
    }
    if (directory.entry("OFD.xml").isPresent()) {
      return Kind.good(FileType.OFD);
    }
    Optional<ZipDirectory.Entry> mime = directory.entry("mimetype");
    if (mime.isPresent()) {
      String type = new String(member(directory, mime.get(), limits), StandardCharsets.UTF_8);
      if (type.contains("opendocument.spreadsheet")) {
        return unsupported(FileType.ODS, "ods");
      }
      return type.contains("opendocument.text")
          ? unsupported(FileType.ODT, "odt")
          : unsupported(FileType.UNKNOWN, "unknown");
    }
    boolean locked = directory.files().stream().anyMatch(ZipDirectory.Entry::encrypted);
    if (directory.files().isEmpty()) {
      return Kind.bad(FileType.ZIP, Rule.FILE_UNREADABLE, "empty-zip");
    }
    return locked
        ? Kind.bad(FileType.ENCRYPTED, Rule.FILE_ENCRYPTED, "zip")
        : unsupported(FileType.ZIP, "zip");
  }

  private static byte[] member(ZipDirectory directory, ZipDirectory.Entry entry, Limits limits)
      throws IOException {
    return directory.member(entry, Math.min(limits.fileBytes(), 4L << 20));
  }

  private static Kind office(byte[] contentTypes) {
    byte[] types = lowerCase(contentTypes);
    if (holds(types, "ms-excel.sheet.binary")) {
      return unsupported(FileType.UNKNOWN, "xlsb");
    }
    boolean sheet =
        holds(types, "spreadsheetml.sheet.main+xml")
            || holds(types, "spreadsheetml.template.main+xml")
            || holds(types, "ms-excel.sheet.macroenabled.main+xml")
            || holds(types, "ms-excel.template.macroenabled.main+xml")
            || holds(types, "ms-excel.addin.macroenabled.main+xml");
    if (sheet) {
      return Kind.good(FileType.XLSX);
    }
    boolean document =
        holds(types, "wordprocessingml.document.main+xml")
            || holds(types, "wordprocessingml.template.main+xml")
            || holds(types, "ms-word.document.macroenabled.main+xml")
            || holds(types, "ms-word.template.macroenabledtemplate.main+xml");
    return document ? Kind.good(FileType.DOCX) : unsupported(FileType.UNKNOWN, "unknown");
  }

  /** What types are called is ASCII, and so is what is looked for among them. */
  private static byte[] lowerCase(byte[] ascii) {
    byte[] lower = ascii.clone();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] >= 'A' && lower[i] <= 'Z') {
        lower[i] |= 0x20;
      }
    }
    return lower;
  }

  private static boolean holds(byte[] bytes, String mark) {
    char first = mark.charAt(0);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == first && starts(bytes, i, mark)) {
        return true;
      }
    }
    return false;
  }

  private static Kind compound(byte[] bytes) {
    Set<String> names = CompoundDirectory.names(bytes);
    if (names.contains("encryptedpackage")) {
      return Kind.bad(FileType.ENCRYPTED, Rule.FILE_ENCRYPTED, "office");
    }
    if (names.contains("workbook") || names.contains("book")) {
      return Kind.good(FileType.XLS);
    }
    if (names.contains("worddocument")) {
      return Kind.good(FileType.DOC);
    }
    return names.isEmpty()
        ? Kind.bad(FileType.UNKNOWN, Rule.FILE_UNREADABLE, "damaged")
        : unsupported(FileType.UNKNOWN, "unknown");
  }

  private static Kind written(byte[] bytes) {
    TextLook look = TextLook.of(bytes, LOOKED_AT);
    if (!look.readable()) {
      return unsupported(FileType.UNKNOWN, "unknown");
    }
    String text = look.start().stripLeading();
    if (!text.startsWith("<") && !text.startsWith("{")) {
      return mhtml(text) ? unsupported(FileType.TEXT, "mhtml") : Kind.good(FileType.CSV);
    }
    String start = text.toLowerCase(Locale.ROOT);
    if (start.startsWith("{\\rtf")) {
      return unsupported(FileType.TEXT, "rtf");
    }
    if (start.startsWith("<?xml") && start.contains("office:document")) {
      return unsupported(FileType.ODS, "ods");
    }
    boolean spreadsheetXml =
        start.startsWith("<?xml")
            && (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                || start.contains("excel.sheet"));
    boolean html =
        start.startsWith("<")
            && (start.contains("<html")
                || start.contains("<table")
                || start.contains("<!doctype h")
                || start.contains("<meta")
                || start.contains("<body"));
    if (spreadsheetXml) {
      return unsupported(FileType.TEXT, "spreadsheet-xml");
    }
    if (mhtml(start)) {
      return unsupported(FileType.TEXT, "mhtml");
    }
    if (html) {
      return Kind.good(FileType.HTML);
    }
    return start.startsWith("<?xml")
        ? unsupported(FileType.TEXT, "unknown")
        : Kind.good(FileType.CSV);
  }

  /** Whether a line begins as the head of a page saved with its pictures does. */
  private static boolean mhtml(String text) {
    int line = 0;
    do {
      if (text.regionMatches(true, line, MIME, 0, MIME.length())) {
        return true;
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
    return false;
  }

  private static Kind unsupported(FileType type, String variant) {
    return Kind.bad(type, Rule.FILE_TYPE_UNSUPPORTED, variant);
  }

  private static boolean starts(byte[] bytes, int at, String mark) {
    if (bytes.length < at + mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[at + i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
