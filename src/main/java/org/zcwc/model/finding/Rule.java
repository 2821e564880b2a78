package org.zcwc.model.finding;

import java.util.Locale;

/**
 * 规则: everything that can be wrong with what came, in the order of the walk. A rule's words (what
 * it looks for, an example, its message and how to mend it) stand in the message bundles under
 * {@code rule.<id>.…}; {@code docs/rules.md} is made from both.
 */
public enum Rule {
  // intake: files
  FILE_ENCRYPTED(Severity.ERROR),
  FILE_TYPE_UNSUPPORTED(Severity.ERROR),
  FILE_ENCODING(Severity.ERROR),
  FILE_UNREADABLE(Severity.ERROR),
  FILE_LIMIT(Severity.ERROR),
  FILE_NOT_REGULAR(Severity.WARNING),
  FILE_CHANGING(Severity.ERROR),
  RECEIVED_LIST_INVALID(Severity.WARNING),
  DECISION_INVALID(Severity.WARNING),
  DECISION_APPLIED(Severity.INFO),
  // grid: cells
  FORMULA_ERROR(Severity.ERROR),
  FORMULA_WITHOUT_VALUE(Severity.WARNING),
  HIDDEN_CONTENT(Severity.WARNING),
  OUTSIDE_TEXT(Severity.WARNING),
  PICTURE_CONTENT(Severity.WARNING),
  // form: who, when, what
  FORM_NOT_FOUND(Severity.ERROR),
  UNIT_UNKNOWN(Severity.ERROR),
  UNIT_DISAGREES(Severity.WARNING),
  PERIOD_DISAGREES(Severity.ERROR),
  TASK_UNKNOWN(Severity.ERROR),
  TASK_AMBIGUOUS(Severity.WARNING),
  TASK_NAME_DISAGREES(Severity.WARNING),
  FIGURE_DOUBTFUL(Severity.WARNING),
  // report: which file counts
  FILE_SUPERSEDED(Severity.INFO),
  FILE_DUPLICATE(Severity.INFO),
  VERSION_TIE(Severity.WARNING),
  // check: deliverables
  MISSING_DELIVERABLE(Severity.ERROR),
  LATE_SUBMISSION(Severity.WARNING),
  SEAL_NOT_FOUND(Severity.WARNING),
  SEAL_NOT_SEEN(Severity.WARNING),
  STAMPED_PDF_DIFFERS(Severity.WARNING),
  // check: what was filled in
  NOT_OWN_TASK(Severity.WARNING),
  TASK_MISSING(Severity.ERROR),
  MEASURES_BLANK(Severity.ERROR),
  MEASURES_PLACEHOLDER(Severity.WARNING),
  DEADLINE_MISSING(Severity.WARNING),
  DEADLINE_INVALID(Severity.WARNING),
  DEADLINE_AFTER_PROGRAMME(Severity.ERROR),
  // check: figures
  VALUE_NOT_A_NUMBER(Severity.ERROR),
  VALUE_MISSING(Severity.WARNING),
  VALUE_NEGATIVE(Severity.ERROR),
  VALUE_FELL(Severity.ERROR),
  FIGURES_DIFFER(Severity.ERROR),
  NARRATIVE_CONTRADICTS_TABLE(Severity.ERROR),
  PERCENTAGE_DOES_NOT_FIT(Severity.WARNING),
  PAYMENT_NOT_STANDARD(Severity.ERROR),
  AMOUNT_DOES_NOT_FIT(Severity.WARNING),
  BELOW_FLOOR(Severity.WARNING),
  // check: progress
  BEHIND_PACE(Severity.WARNING),
  FAR_BEHIND_PACE(Severity.WARNING),
  OVERDUE(Severity.WARNING),
  MILESTONE_BEHIND(Severity.WARNING),
  // check: texts
  TEXT_UNCHANGED(Severity.WARNING),
  TEXT_SAME_AS_OTHER(Severity.WARNING),
  // render: documents
  GLYPH_MISSING(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** How much it matters unless a finding says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The stable id in JSON and documents, in kebab case, e.g. {@code deadline-after-programme}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
