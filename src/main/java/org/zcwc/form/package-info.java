/**
 * Stage 4: Contents → Submission: which unit and period, which task each row is about, what it
 * says, and the figures in it. After this stage nobody looks at text cells. Pure functions of their
 * input.
 */
package org.zcwc.form;
