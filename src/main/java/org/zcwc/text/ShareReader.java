package org.zcwc.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads percentages that are said to be a share of a whole (占全年任务100场的51%, 完成率82.66%) with the
 * figures of their sentence, so that a share which no two of them give is seen.
 */
public final class ShareReader {

  /** Between the last figure and the percentage: a share of the whole that this figure is. */
  private static final Pattern OF_FIGURE =
      Pattern.compile("^(?:任务|目标|指标|计划|总数|的?总量)?(?:数|量)?的(?:约)?$");

  /** Before that figure. */
  private static final Pattern TAKES = Pattern.compile("(?:占|完成|已完成|达到|达)[^，。；、0-9]{0,10}$");

  /** Before the percentage: a share of the target. */
  private static final Pattern OF_TARGET =
      Pattern.compile(
          "(?:(?:占|完成|达到?)(?:了)?(?:全年|年度|年|全区)?(?:总)?(?:目标|任务|计划|指标)(?:任务|计划)?(?:总)?(?:数|量)?的?"
              + "|(?:^|[，、：（ ])(?:全年|年度)?(?:任务|目标|计划)?(?:总)?(?:完成率|完成比例|完成进度))(?:为|是|达到?|：)?$");

  /** Between the last figure and the percentage: a share of what it is said to be among. */
  private static final Pattern AMONG =
      Pattern.compile("^[^，。；、0-9%]{0,8}，?占(?:比|总数的|总人数的|全部的)?(?:约|达|为)?$");

  /** Behind the number; 80%以上 is no certain share. */
  private static final Pattern SIGN = Pattern.compile("^ ?%(?! ?(?:以上|左右|以下|多|以内|至|到|-|~))");

  private static final Pattern SEVERAL = Pattern.compile("分别|[各均](?:占|完成|为|达)");

  /** Characters before a figure that are looked at. */
  private static final int REACH = 20;

  private ShareReader() {}

  /**
   * A share and what it could be of.
   *
   * @param percent as printed, its scale being the digits behind the point
   * @param figures the amounts of its sentence before it, in their order
   * @param whole the whole it is said to be of, where that stands before it; it is the last of the
   *     figures
   * @param among whether it is of what its last figure is among (其中96人，占67.6%): one of the figures
   *     before that
   */
  public record Share(
      BigDecimal percent,
      List<Amount> figures,
      Optional<Amount> whole,
      boolean among,
      String quote) {
    public Share {
      figures = List.copyOf(figures);
    }

    /** The share of one in the other in percent, to as many digits as this one is printed with. */
    public BigDecimal of(Amount part, Amount whole) {
      return part.value()
          .movePointRight(2)
          .divide(whole.value(), percent.scale(), RoundingMode.HALF_UP);
    }

    /** Whether the share of one in the other is this, within one unit of the last digit printed. */
    public boolean fits(Amount part, Amount of) {
      if (of.value().signum() <= 0) {
        return false;
      }
      BigDecimal share = part.value().movePointRight(2).divide(of.value(), MathContext.DECIMAL64);
      BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
      BigDecimal slack =
          part.rounding()
              .add(of.rounding())
              .movePointRight(2)
              .divide(of.value(), MathContext.DECIMAL64);
      return share.subtract(percent).abs().compareTo(unit.add(slack)) <= 0;
    }
  }

  /** The shares of a whole that a paragraph states. */
  public static List<Share> read(String paragraph) {
    List<Share> shares = new ArrayList<>();
    for (String sentence : Sentences.holding(paragraph, "%％")) {
      sentence(sentence, shares);
    }
    return List.copyOf(shares);
  }

  private static void sentence(String sentence, List<Share> shares) {
    String text = Folding.fold(sentence);
    List<Quantity> quantities = Quantities.scan(text);
    for (Quantity percent : quantities) {
      if (percent.measureUnit().isEmpty()
          && !percent.approximate()
          && SIGN.matcher(text).region(percent.end(), text.length()).lookingAt()) {
        share(sentence, text, percent, quantities).ifPresent(shares::add);
      }
    }
  }

  /** The amounts before a percentage. */
  private static List<Quantity> before(Quantity percent, List<Quantity> all) {
    List<Quantity> before = new ArrayList<>();
    for (Quantity q : all) {
      if (q.end() <= percent.start()
          && !q.measureUnit().isEmpty()
          && !q.approximate()
          && "年月日岁".indexOf(q.measureUnit().charAt(0)) < 0) {
        before.add(q);
      }
    }
    return before;
  }

  /** 分别完成86.9%、81.2%: which percentage is whose is not told by where it stands. */
  private static boolean several(String between) {
    return (between.indexOf('分') >= 0 || between.indexOf('各') >= 0 || between.indexOf('均') >= 0)
        && SEVERAL.matcher(between).find();
  }

  private static Optional<Share> share(
      String sentence, String text, Quantity percent, List<Quantity> all) {
    List<Quantity> before = before(percent, all);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Quantity last = before.get(before.size() - 1);
    String between = text.substring(last.end(), percent.start());
    boolean ofFigure =
        between.indexOf('的') >= 0
            && OF_FIGURE.matcher(between).lookingAt()
            && TAKES
                .matcher(text.substring(Math.max(0, last.start() - REACH), last.start()))
                .find();
    boolean among =
        before.size() > 1
            && text.substring(before.get(before.size() - 2).end(), last.start()).contains("其中")
            && AMONG.matcher(between).lookingAt();
    boolean of = ofFigure || among || OF_TARGET.matcher(between).find();
    if (!of || several(text.substring(before.get(0).end(), percent.start()))) {
      return Optional.empty();
    }
    List<Amount> figures = new ArrayList<>();
    for (Quantity figure : before) {
      figures.add(Amount.of(sentence, figure));
    }
    return Optional.of(
        new Share(
            percent.value(),
            figures,
            ofFigure ? Optional.of(figures.get(figures.size() - 1)) : Optional.empty(),
            among,
            sentence.substring(before.get(0).start(), text.indexOf('%', percent.end()) + 1)));
  }
}
