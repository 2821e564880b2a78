package org.zcwc.model.programme;

/** Whom to ask: each part may be empty. */
public record Contact(String person, String phone, String mailbox) {

  /** Nobody named. */
  public static final Contact NONE = new Contact("", "", "");
}
