package org.zcwc.model.programme;

/** 报送件: what a unit owes each period. */
public enum Deliverable {
  /** 电子版: the filled-in sheet. */
  ELECTRONIC("electronic"),
  /** 盖章PDF版: the same on paper, stamped and scanned. */
  STAMPED_PDF("stamped-pdf");

  private final String key;

  Deliverable(String key) {
    this.key = key;
  }

  /** The word in config and JSON. */
  public String key() {
    return key;
  }
}
