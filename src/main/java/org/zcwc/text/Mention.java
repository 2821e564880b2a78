package org.zcwc.text;

/**
 * A quantity that may be an amount, where it stands.
 *
 * @param clause in which it stands
 * @param near the first token that is its own: behind the quantity before it in the clause
 * @param at its token
 * @param until behind the last token before the next quantity of the clause
 * @param from the first month that its time mark names; 0 for none
 * @param upTo the last day that its time mark names
 */
record Mention(
    Clause clause,
    int number,
    int near,
    int at,
    int until,
    Situation situation,
    int from,
    int upTo) {}
