/**
 * Stage 6: the merged period → findings. One class a rule or a tight family, one list in Checks.
 */
package org.zcwc.check;
