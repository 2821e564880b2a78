package org.zcwc.text;

/**
 * What months and days mean, seen from the period that is reported.
 *
 * @param quarter of the report, 1 to 4
 */
record Vantage(int year, int quarter) {

  /** The time before a month: 6月底前. */
  TimeMark.Kind before(int in, int month) {
    if (in != year) {
      return in < year ? TimeMark.Kind.PRIOR : TimeMark.Kind.FUTURE;
    }
    return month <= quarter * 3 ? TimeMark.Kind.STALE : TimeMark.Kind.FUTURE;
  }

  /** The time up to a month: 截至9月. */
  TimeMark.Kind until(int in, int month) {
    if (in == year && month == quarter * 3 + 1) {
      return TimeMark.Kind.TO_DATE;
    }
    if (in == year + 1 && quarter == 4 && month == 1) {
      return TimeMark.Kind.TO_DATE;
    }
    return stretch(in, 1, month);
  }

  /** The time since something began in a month: 2月启动以来. */
  TimeMark.Kind begun(int in, int month) {
    boolean past = in == year && month <= quarter * 3;
    return past ? TimeMark.Kind.TO_DATE : since(in, month);
  }

  /** The time since a month: 自7月. */
  TimeMark.Kind since(int in, int month) {
    if (in != year) {
      return in < year ? TimeMark.Kind.DAY : TimeMark.Kind.FUTURE;
    }
    if (month > quarter * 3) {
      return TimeMark.Kind.FUTURE;
    }
    int first = quarter * 3 - 2;
    return month < first || month == 1
        ? TimeMark.Kind.TO_DATE
        : month == first ? TimeMark.Kind.PERIOD : TimeMark.Kind.MONTH;
  }

  /** A month, or some of it: 9月, 9月底, 9月3日. */
  TimeMark.Kind within(int in, int month, String part) {
    TimeMark.Kind kind = stretch(in, month, month);
    boolean passed = kind == TimeMark.Kind.MONTH || kind == TimeMark.Kind.STALE;
    boolean day = !part.isEmpty() && "日号".indexOf(part.charAt(part.length() - 1)) >= 0;
    if (day && (passed || kind == TimeMark.Kind.TO_DATE)) {
      return TimeMark.Kind.DAY;
    }
    boolean end = part.equals("底") || part.equals("末");
    if (end && kind == TimeMark.Kind.MONTH) {
      return TimeMark.Kind.END;
    }
    return kind == TimeMark.Kind.TO_DATE ? TimeMark.Kind.MONTH : kind;
  }

  /** A stretch of whole months. */
  TimeMark.Kind stretch(int in, int from, int to) {
    if (in != year) {
      return in < year ? TimeMark.Kind.PRIOR : TimeMark.Kind.FUTURE;
    }
    int last = quarter * 3;
    if (from > last || to > last) {
      return TimeMark.Kind.FUTURE;
    }
    if (to < last - 2) {
      return TimeMark.Kind.STALE;
    }
    if (from == 1 && (quarter > 1 || to == last)) {
      return TimeMark.Kind.TO_DATE;
    }
    return from == last - 2 && to == last ? TimeMark.Kind.PERIOD : TimeMark.Kind.MONTH;
  }
}
