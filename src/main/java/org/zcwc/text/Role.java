package org.zcwc.text;

/** What a quantity in a narrative is. */
enum Role {
  /** The amount to date, with a word that says so. */
  MARKED,
  /** The amount of the year, with no word of how far. */
  YEAR,
  /** The amount to date, as nothing says otherwise. */
  BARE,
  /** Of this period only. */
  INCREMENT,
  /** Of one day, of earlier months, of a part. */
  PART,
  /** A sum of one kind, told beside another's: neither may be the whole. */
  RIVAL,
  /** Not known exactly: less than, from-to. */
  INEXACT,
  /** All there is, whenever it came about. */
  STOCK,
  /** Might be the amount, might be another thing. */
  UNSURE,
  /** Planned, earlier year's, growth, left over, a standard, an ordinal. */
  OTHER
}
