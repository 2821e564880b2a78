package org.zcwc.text;

import java.math.BigDecimal;

/**
 * A quantity that may be an indicator's.
 *
 * @param value in the indicator's unit of measure
 * @param start of the words to quote
 */
record Candidate(Role role, BigDecimal value, boolean approximate, int start, int end) {}
