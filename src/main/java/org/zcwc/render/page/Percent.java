package org.zcwc.render.page;

import java.math.BigDecimal;

/** A rate of four decimals as a percentage, exact. */
final class Percent {

  private Percent() {}

  /** E.g. {@code 81.82%}. */
  static String of(BigDecimal rate) {
    BigDecimal percent = rate.movePointRight(2);
    return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
  }
}
