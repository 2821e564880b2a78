package org.zcwc.check;

import java.util.function.Consumer;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.report.Consolidated;

/** A rule, or a few that look at the same thing. */
interface Check {

  /** Tells every finding of the rule in the merged period. */
  void check(Consolidated body, Consumer<Finding> found);
}
