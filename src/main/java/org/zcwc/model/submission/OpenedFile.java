package org.zcwc.model.submission;

/** A file as opened: its identity and its bytes, which are dropped once its cells are read. */
public final class OpenedFile {

  private final Arrival arrival;
  private final FileType type;
  private final String sha256;
  private final byte[] bytes;

  /**
   * A file as opened.
   *
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param bytes all of them; not copied, never changed
   */
  public OpenedFile(Arrival arrival, FileType type, String sha256, byte[] bytes) {
    this.arrival = arrival;
    this.type = type;
    this.sha256 = sha256;
    this.bytes = bytes;
  }

  public Arrival arrival() {
    return arrival;
  }

  public FileType type() {
    return type;
  }

  public String sha256() {
    return sha256;
  }

  /** All its bytes; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }
}
