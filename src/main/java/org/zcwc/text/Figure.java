package org.zcwc.text;

/** A quantity in a narrative and what its form alone tells of it. */
record Figure(Quantity quantity, Shape shape) {

  /** What the form tells. */
  enum Shape {
    /** It may be an amount. */
    AMOUNT,
    /** From one amount to another. */
    RANGE,
    /** A rate, an ordinal, an age, a standard by head, part of a code: no amount. */
    NONE
  }

  static Figure of(String text, Quantity quantity) {
    if (none(text, quantity)) {
      return new Figure(quantity, Shape.NONE);
    }
    return new Figure(quantity, range(text, quantity) ? Shape.RANGE : Shape.AMOUNT);
  }

  /** Whether the next figure starts anew behind it: it counts something. */
  boolean counts() {
    String unit = quantity.measureUnit();
    return !unit.isEmpty() && "年月日号岁周天".indexOf(unit.charAt(0)) < 0 && shape != Shape.NONE;
  }

  private static boolean none(String text, Quantity quantity) {
    int start = quantity.start();
    int end = quantity.end();
    char before = at(text, start - 1);
    char behind = at(text, end);
    boolean bare = quantity.measureUnit().isEmpty();
    boolean letter = before < 128 && Character.isLetter(before);
    boolean code = "第〔[+.".indexOf(before) >= 0 || (letter && (bare || house(quantity)));
    boolean rate =
        "%‰成倍折".indexOf(behind) >= 0
            || text.startsWith("分之", end)
            || text.startsWith("百分点", end)
            || text.startsWith("个百分点", end)
            || text.startsWith("分之", start - 2)
            || text.startsWith("‰", end);
    boolean perHead = !bare && (behind == '/' || behind == '·') && !wholeAfter(text, end + 1);
    boolean torn = ChineseNumber.starts(before) && ChineseNumber.starts(at(text, start));
    boolean below = before == '/';
    boolean heading =
        bare
            && (behind == '.' || behind == '、' || (behind == '）' && before == '（'))
            && quantity.value().precision() <= 2;
    boolean joined = bare && (before == '-' || behind == '-' || before == '+');
    boolean phone = bare && quantity.value().precision() - quantity.value().scale() >= 7;
    return code
        || torn
        || rate
        || perHead
        || below
        || heading
        || joined
        || phone
        || idiom(text, quantity);
  }

  /** A3栋: a letter that numbers houses; AED26台 is an amount. */
  private static boolean house(Quantity quantity) {
    return "栋幢号楼层区路线".indexOf(quantity.measureUnit().charAt(0)) >= 0;
  }

  /** 86场/年度任务100场, 86场/100场: an amount and the whole, no standard by head. */
  private static boolean wholeAfter(String text, int at) {
    return digit(text, at)
        || text.startsWith("年度", at)
        || text.startsWith("全年", at)
        || text.startsWith("目标", at)
        || text.startsWith("任务", at)
        || text.startsWith("计划", at);
  }

  /** 一人一档, 一个个, 一场场. */
  private static boolean idiom(String text, Quantity quantity) {
    int start = quantity.start();
    int end = quantity.end();
    boolean one = at(text, start) == '一' && end - start == 2;
    return one
        && (at(text, end) == '一'
            || at(text, start - 2) == '一'
            || at(text, end) == '多'
            || at(text, end) == at(text, end - 1));
  }

  private static boolean range(String text, Quantity quantity) {
    int start = quantity.start();
    int end = quantity.end();
    boolean from = "-~至到".indexOf(at(text, start - 1)) >= 0 && number(text, start - 2);
    boolean to = "-~至到".indexOf(at(text, end)) >= 0 && number(text, end + 1);
    return from || to;
  }

  private static boolean number(String text, int at) {
    return digit(text, at) || ChineseNumber.numeral(at(text, at)) || unitBefore(text, at);
  }

  /** 3场至5场: a unit with a digit before it. */
  private static boolean unitBefore(String text, int at) {
    return "场人个户元".indexOf(at(text, at)) >= 0 && digit(text, at - 1);
  }

  private static boolean digit(String text, int at) {
    return ChineseNumber.digit(at(text, at)) >= 0;
  }

  private static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }
}
