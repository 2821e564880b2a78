package org.zcwc.text;

/** A quarter (1 to 4) of a year. */
public record YearQuarter(int year, int quarter) {}
