package org.zcwc.text;

import java.math.BigDecimal;

/**
 * A number with its unit of measure. 万 and 亿 belong to the number: {@code 332.64万元} is 3326400 of
 * 元.
 *
 * @param measureUnit empty where none follows
 * @param approximate written as 近, 约, 余 and the like
 * @param start where it starts in the text, {@code end} behind its unit
 */
public record Quantity(
    BigDecimal value, String measureUnit, boolean approximate, int start, int end) {}
