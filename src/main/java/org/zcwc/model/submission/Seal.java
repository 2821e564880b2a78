package org.zcwc.model.submission;

/** What was found of a seal on a stamped PDF. */
public enum Seal {
  /** A signed signature field or an electronic seal. */
  SIGNATURE,
  /** A red ring of plausible size on a page. */
  RED_RING,
  /** Nothing red that looks like one: somebody should look. */
  NOT_FOUND,
  /** The pages are grey or black and white, so a seal cannot be told: somebody should look. */
  GREYSCALE,
  /** A page was too slow to draw, or a picture on it too large: somebody should look. */
  NOT_SEEN,
  /** Not looked for. */
  NOT_SOUGHT
}
