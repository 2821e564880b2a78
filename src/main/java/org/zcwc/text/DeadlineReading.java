package org.zcwc.text;

import java.time.LocalDate;
import java.util.Locale;

/** What a 完成时限 as written means: a day, or why no day can be told from it. */
public sealed interface DeadlineReading {

  /** The last day on which it is kept. */
  record Day(LocalDate day) implements DeadlineReading {}

  /** No day that is certain. */
  record None(Why why) implements DeadlineReading {}

  /** Why there is no day. */
  enum Why {
    /** 已完成, 无, 86场: no date at all. */
    NO_DATE,
    /** 长期, 持续推进, 每季度: no end. */
    OPEN_ENDED,
    /** 2月30日, 13月. */
    NO_SUCH_DAY,
    /** 自9月起: when it begins, not when it ends. */
    START_ONLY,
    /** 12月前, 12月初, 12/11/2023, 12.3, 本月底: may be more than one day. */
    UNCLEAR,
    /** Several dates, and nothing says which of them counts. */
    SEVERAL;

    /** In kebab case, e.g. {@code open-ended}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
