package org.zcwc.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.submission.FileType;

/** Which deliverable a file that could not be read was meant to be. */
final class Meant {

  private static final Set<String> STAMPED = Set.of("pdf", "ofd");
  private static final Set<String> ELECTRONIC =
      Set.of(
          "xlsx", "xlsm", "xlsb", "xls", "et", "csv", "tsv", "txt", "ods", "docx", "docm", "doc",
          "wps", "odt", "rtf", "htm", "html", "mht");

  private Meant() {}

  /**
   * By its type, and where that says nothing (it is empty, encrypted or unknown) by its name; none
   * for a picture or an archive, which may hold either.
   */
  static Optional<Deliverable> by(FileType type, String path) {
    return switch (type) {
      case PDF, OFD -> Optional.of(Deliverable.STAMPED_PDF);
      case XLSX, XLS, CSV, DOCX, DOC, HTML, ODS, ODT, TEXT -> Optional.of(Deliverable.ELECTRONIC);
      case ZIP, RAR, SEVEN_ZIP, PICTURE -> Optional.empty();
      case ENCRYPTED, EMPTY, UNKNOWN -> byName(path);
    };
  }

  private static Optional<Deliverable> byName(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (STAMPED.contains(ending)) {
      return Optional.of(Deliverable.STAMPED_PDF);
    }
    return ELECTRONIC.contains(ending) ? Optional.of(Deliverable.ELECTRONIC) : Optional.empty();
  }
}
