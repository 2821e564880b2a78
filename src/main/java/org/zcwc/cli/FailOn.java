package org.zcwc.cli;

import org.zcwc.model.report.Summary;

/** What makes a run end with exit code 1; each includes those before it, {@code never} none. */
enum FailOn {
  never,
  missing,
  error,
  warning;

  /** The exit code of a report with these figures. */
  int code(Summary summary) {
    boolean fails =
        switch (this) {
          case never -> false;
          case missing -> summary.missing() > 0;
          case error -> summary.missing() + summary.errors() > 0;
          case warning -> summary.missing() + summary.errors() + summary.warnings() > 0;
        };
    return fails ? 1 : 0;
  }
}
