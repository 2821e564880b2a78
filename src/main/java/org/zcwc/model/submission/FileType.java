package org.zcwc.model.submission;

import java.util.Locale;

/** A file's type, told by its content and not by its name. */
public enum FileType {
  XLSX,
  XLS,
  CSV,
  DOCX,
  DOC,
  HTML,
  PDF,
  OFD,
  ZIP,
  ODS,
  ODT,
  RAR,
  SEVEN_ZIP,
  PICTURE,
  /**
   * An OOXML file in an encrypted OLE container, or an XLS, DOC or PDF that asks for a password.
   */
  ENCRYPTED,
  TEXT,
  EMPTY,
  UNKNOWN;

  /** The word in JSON, e.g. {@code xlsx}. TSV and semicolon files are {@code csv} too. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
