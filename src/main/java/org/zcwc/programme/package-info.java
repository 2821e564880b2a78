/**
 * Stage 1: {@code tasks.yaml} → Programme. Every complaint has a line and a column. What may stand
 * in the file is described once, in {@link org.zcwc.programme.ConfigShape}; the checks and the JSON
 * Schema are both made from it.
 */
package org.zcwc.programme;
