/**
 * Stage 5: submissions and the day → Consolidated, and with its findings the Report: which file
 * counts, merged rows, progress, what is missing, and the format-neutral tables. Pure.
 */
package org.zcwc.report;
