package org.zcwc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Weighs the amounts told of one indicator against one another. */
final class Rivals {

  private final String text;
  private final Subject subject;
  private final Sought sought;

  Rivals(String text, Subject subject) {
    this.text = text;
    this.subject = subject;
    sought = subject.sought();
  }

  /** 今年新建15间，全区累计建成86间: what the year added, beside all that there ever was. */
  Optional<Candidate> added(List<Candidate> candidates, List<Candidate> told) {
    for (Candidate c : told) {
      if (c.added() && c.role() != Role.MARKED) {
        return added(candidates, told, c);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> added(
      List<Candidate> candidates, List<Candidate> told, Candidate first) {
    List<Candidate> others =
        candidates.stream()
            .filter(c -> c.sure() && (c.open() || told.contains(c)) && !c.agrees(first))
            .toList();
    boolean all =
        others.stream()
            .allMatch(
                c ->
                    (c.role() == Role.MARKED
                            || c.role() == Role.STOCK
                            || (c.role() == Role.BARE && first.role() == Role.YEAR))
                        && (c.role() == Role.STOCK || !c.ofYear())
                        && c.value().compareTo(first.value()) > 0
                        && beyond(first, c));
    boolean maybe =
        candidates.stream().anyMatch(c -> !c.sure() && c.role() != Role.OTHER && !c.open());
    return all && !maybe && !others.isEmpty() ? Optional.of(first) : Optional.empty();
  }

  /** The one may well be some of the target, or is told as some of the other, which is far more. */
  private boolean beyond(Candidate one, Candidate other) {
    BigDecimal target = sought.target().orElse(BigDecimal.ZERO);
    BigDecimal most = target.multiply(new BigDecimal("1.5"));
    boolean some = one.value().compareTo(most) <= 0 || text.startsWith("其中", one.start());
    return some && other.value().compareTo(most) > 0 && target.signum() > 0;
  }

  /**
   * Whether any of them speaks against the largest, so that none is surely the amount to date.
   *
   * @param marked those with a word that says to date; where there are any, one of them is it
   * @param told all that may be the amount to date
   */
  boolean against(List<Candidate> candidates, List<Candidate> marked, List<Candidate> told) {
    List<Candidate> group = marked.isEmpty() ? told : marked;
    Candidate largest = largest(group);
    if (candidates.size() == 1 || ever(largest)) {
      return ever(largest); // nearly always: the only one told
    }
    for (Candidate c : group) {
      if (!c.agrees(largest)) {
        return true;
      }
    }
    for (Candidate c : told) {
      if (!c.agrees(largest) && denies(c, largest, marked)) {
        return true;
      }
    }
    for (Candidate c : candidates) {
      if (c.sure() ? rivals(c, largest, marked) : maybe(c, largest, marked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another amount that may be the one to date speaks against the largest. */
  private boolean denies(Candidate c, Candidate largest, List<Candidate> marked) {
    boolean over = c.value().compareTo(largest.value()) > 0;
    // 今年新建6间，累计建成86间: the sum may reach back beyond the year.
    boolean beyond = c.role() == Role.YEAR;
    // 新建4家，累计建成12家: all there ever were, or those of the year.
    boolean stock = !marked.isEmpty() && subject.standing() && !within(largest);
    // 筛查1126人；听力筛查1121人: two that are told of nearly the same.
    return over || beyond || stock || twin(c, largest);
  }

  /** Whether another amount that is surely of the indicator speaks against the largest. */
  private boolean rivals(Candidate c, Candidate largest, List<Candidate> marked) {
    boolean other = !c.agrees(largest);
    boolean open = marked.isEmpty() && c.open() && other && !less(c, largest);
    boolean below =
        (c.role() == Role.INCREMENT || c.role() == Role.PART)
            && c.value().compareTo(largest.value()) > 0
            && other
            && !less(c, largest);
    // 1-8月发放316万元，9月份发放39万元: what came later is not in it.
    boolean later =
        largest.upTo() != TimeMark.NOW
            && c.role() == Role.PART
            && c.upTo() != TimeMark.NOW
            && c.upTo() / 100 > largest.upTo() / 100;
    return open || below || later || (c.role() == Role.RIVAL && other) || fuller(c, largest);
  }

  /** 新建4家、改造6家，10家均已运营: a larger one that may be its own. */
  private static boolean maybe(Candidate c, Candidate largest, List<Candidate> marked) {
    boolean larger =
        marked.isEmpty()
            && c.role() != Role.OTHER
            && !c.open()
            && c.value().compareTo(largest.value()) > 0;
    return larger || fuller(c, largest);
  }

  /** 新增托位620个，其中普惠托位560个: the part bears the fuller name. */
  private static boolean fuller(Candidate c, Candidate largest) {
    return !largest.named().isEmpty()
        && c.role() == Role.PART
        && c.named().length() > largest.named().length()
        && c.named().contains(largest.named());
  }

  /** 新建成1个，累计建成3个 of a target of 3: the sum is of the target's own. */
  private boolean within(Candidate sum) {
    return sought.target().filter(t -> sum.value().compareTo(t) <= 0).isPresent();
  }

  /** 全区累计建成城市书房11处, of a target of one: it may be all that there ever were. */
  private boolean ever(Candidate sum) {
    if (!subject.standing() || sum.role() != Role.MARKED || sum.ofYear()) {
      return false;
    }
    BigDecimal twice = sought.target().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(2));
    return twice.signum() > 0 && sum.value().compareTo(twice) > 0;
  }

  /** 学位4320个 beside 公办幼儿园学位1980个: the fuller name is the surer. */
  private static boolean less(Candidate one, Candidate than) {
    return !one.named().isEmpty() && one.named().length() < than.named().length();
  }

  private static Candidate largest(List<Candidate> candidates) {
    Candidate largest = candidates.get(0);
    for (Candidate candidate : candidates) {
      largest = candidate.value().compareTo(largest.value()) > 0 ? candidate : largest;
    }
    return largest;
  }

  private static boolean twin(Candidate one, Candidate other) {
    BigDecimal apart = one.value().subtract(other.value()).abs();
    BigDecimal tenth = one.value().max(other.value()).movePointLeft(1);
    return !one.named().isEmpty() && apart.compareTo(tenth) <= 0;
  }
}
