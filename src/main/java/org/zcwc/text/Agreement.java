package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether the parts that a paragraph tells of an amount speak against it. */
final class Agreement {

  /** All the parts follow. */
  private static final Pattern PARTS = Pattern.compile("(?:具体|分别|依次)(?:为|是|包括|有|在)");

  /** Only some of the parts follow. */
  private static final Pattern SOME = Pattern.compile("其中|等|主要|包括|含");

  /** Behind a part: it is done. */
  private static final Pattern FINISHED = Pattern.compile("已.{0,2}(?:完工|竣工|建成|投入使用|投用)");

  /** The words of an amount that say themselves that it is done. */
  private static final Pattern ENDED = Pattern.compile("[完竣成已]|投入使用|投用");

  /** The amount is told as the sum of what stands before it. */
  private static final Pattern SUM = Pattern.compile("合计|共计|总计");

  /** How many characters behind an amount its parts may begin. */
  private static final int NEAR = 15;

  private final Scene scene;
  private final String measureUnit;

  Agreement(Scene scene, Sought sought) {
    this.scene = scene;
    measureUnit = sought.measureUnit();
  }

  /** Whether the parts told beside the amount do not make it up. */
  boolean denied(Candidate taken, List<Candidate> candidates) {
    int others = candidates.size() - 1;
    return listed(taken)
        || (others > 1 && (summed(taken, candidates) || timed(taken, candidates)))
        || (others > 0 && begun(taken, candidates));
  }

  /** 共7场，具体为：3月1场，4月2场: fewer than there should be; 覆盖6处，具体包括甲、乙等8处: another number. */
  private boolean listed(Candidate taken) {
    int near = Math.min(scene.text().length(), taken.end() + NEAR);
    if (!scene.holds(taken.end(), near, "具分依")) {
      return false;
    }
    Matcher parts = PARTS.matcher(scene.text()).region(taken.end(), near);
    if (!parts.find()) {
      return false;
    }
    int end = scene.until(parts.end(), Scene.ENDS);
    List<BigDecimal> told = told(parts.end(), end);
    String said = scene.text().substring(parts.end(), end);
    if (told.size() == 1 && said.contains("等")) {
      return told.get(0).compareTo(taken.value()) != 0;
    }
    BigDecimal sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return told.size() > 1 && !SOME.matcher(said).find() && sum.compareTo(taken.value()) < 0;
  }

  /** 线上52场，线下36场，合计86场. */
  private boolean summed(Candidate taken, List<Candidate> candidates) {
    if (!SUM.matcher(scene.said(taken)).find()) {
      return false;
    }
    int from = scene.from(taken.start());
    List<Candidate> before =
        candidates.stream()
            .filter(c -> c.sure() && c.start() >= from && c.end() <= taken.start())
            .filter(c -> c.role() == Role.PART || c.role() == Role.STOCK)
            .filter(c -> c.from() == taken.from() && c.upTo() == taken.upTo())
            .toList();
    BigDecimal sum = before.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean list = before.stream().map(Candidate::list).distinct().count() <= 2;
    return before.size() > 1 && list && sum.compareTo(taken.value()) != 0;
  }

  /** 上半年3100人，其中一季度1200人、二季度1600人. */
  private boolean timed(Candidate taken, List<Candidate> candidates) {
    BigDecimal sum = BigDecimal.ZERO;
    int next = 1;
    int parts = 0;
    for (Candidate c : candidates) {
      boolean part = c.sure() && c.start() >= taken.end() && c.upTo() % 100 == 99;
      if (part && c.from() == next && c.role() != Role.MARKED) {
        next = c.upTo() / 100 + 1;
        sum = sum.add(c.value());
        parts++;
      }
    }
    return next == scene.quarter() * 3 + 1 && parts > 1 && sum.compareTo(taken.value()) != 0;
  }

  /** 建设4万亩，其中1.2万亩已完工: no more is done than that part. */
  private boolean begun(Candidate taken, List<Candidate> candidates) {
    if (taken.role() != Role.BARE || ENDED.matcher(scene.said(taken)).find()) {
      return false;
    }
    int end = scene.until(taken.end(), Scene.ENDS);
    return candidates.stream()
        .filter(c -> c.role() == Role.PART && c.start() >= taken.end() && c.end() <= end)
        .anyMatch(
            c -> FINISHED.matcher(scene.text()).region(c.end(), scene.text().length()).lookingAt());
  }

  private List<BigDecimal> told(int from, int to) {
    List<BigDecimal> all = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      Token token = scene.token(i);
      boolean within = token.start() >= from && token.end() <= to;
      if (within && token.figure() != null && token.figure().shape() == Figure.Shape.AMOUNT) {
        Quantity quantity = token.figure().quantity();
        Quantities.convert(quantity.value(), quantity.measureUnit(), measureUnit)
            .ifPresent(all::add);
      }
    }
    return all;
  }
}
