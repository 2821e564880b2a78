package org.zcwc.model.grid;

import org.zcwc.model.finding.Source;

/** Something that a file holds outside its tables and cells. */
public record Outside(Kind kind, String text, Source source) {

  /** What it is. */
  public enum Kind {
    /**
     * A paragraph of a Word document between its tables; the unit and the date often stand there.
     */
    PARAGRAPH,
    /** A text box or shape with text in it. */
    TEXT_BOX,
    /** A picture; its text is empty. */
    PICTURE,
    /** A cell comment or note. */
    COMMENT,
    /** A page header or footer. */
    PAGE_MARGIN
  }
}
