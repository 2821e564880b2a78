package org.zcwc.document;

/** What a typeface is for in an official paper. */
public enum FontRole {
  TITLE,
  HEADING,
  BODY,
  NUMBER,
  LATIN,
  /** Characters that no other has. */
  RARE
}
