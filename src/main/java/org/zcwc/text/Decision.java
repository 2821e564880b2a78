package org.zcwc.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes one value out of the quantities that may be an indicator's, or tells why none. */
final class Decision {

  /** The rate of the task, in the clause behind. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?:（[^）]{0,60}）)?[，（] ?(?:已|约)?(?:占|完成|达到?)?[^，。；\\d%]{0,8}(?:任务|目标|计划|完成率|进度)[^，。；\\d%]{0,4}(\\d{1,3}(?:\\.\\d+)?)%");

  /** The task is done, in the clause behind. */
  private static final Pattern REACHED =
      Pattern.compile(
          "，(?:已|提前|圆满|全面|全部|超额|如期)*完成(?:了)?(?:全年|年度|今年|既定|规定|总)*(?:目标|任务|指标|计划)[^率%\\d]{0,4}[，。；]");

  private final String paragraph;
  private final Scene scene;
  private final Sought sought;

  Decision(String paragraph, Scene scene, Sought sought) {
    this.paragraph = paragraph;
    this.scene = scene;
    this.sought = sought;
  }

  /**
   * @param whole the clause that says that the whole target is reached
   */
  Reading of(List<Candidate> all, Optional<Clause> whole) {
    List<Candidate> candidates = withParts(nearest(all));
    Optional<Candidate> total = total(candidates);
    if (total.isPresent()) {
      return found(total.get(), Basis.TO_DATE);
    }
    List<Candidate> marked = latest(sure(candidates, Role.MARKED));
    List<Candidate> bare =
        Stream.concat(sure(candidates, Role.YEAR).stream(), sure(candidates, Role.BARE).stream())
            .toList();
    List<Candidate> told = accepted(Stream.concat(marked.stream(), bare.stream()).toList());
    Optional<Candidate> added = added(candidates, told);
    if (added.isPresent()) {
      return found(added.get(), Basis.TO_DATE);
    }
    if (!told.isEmpty()) {
      return amount(candidates, marked, told);
    }
    Optional<Reading> listed = listed(candidates);
    if (listed.isPresent()) {
      return listed.get();
    }
    List<Candidate> unsure = candidates.stream().filter(c -> !c.sure() || open(c)).toList();
    Optional<Candidate> confirmed = confirmed(unsure);
    if (confirmed.isPresent()) {
      return found(confirmed.get(), Basis.TO_DATE);
    }
    if (!unsure.isEmpty()) {
      boolean parts = unsure.stream().allMatch(c -> c.role() == Role.PART);
      return doubtful(parts ? Doubt.ONLY_PART : Doubt.TWO_READINGS, unsure);
    }
    List<Candidate> increments = sure(candidates, Role.INCREMENT);
    if (!increments.isEmpty()) {
      Candidate first = increments.get(0);
      boolean agree = increments.stream().allMatch(c -> agree(c, first));
      return agree
          ? found(exact(increments), Basis.INCREMENT)
          : doubtful(Doubt.TWO_READINGS, increments);
    }
    return rest(candidates, whole);
  }

  /**
   * Without those in a unit that is only like the indicator's own, where others are in its own
   * (公办幼儿园7所，新增学位1260个); without 验收240户 beside 完成286户; without those that bear a keyword, and
   * perhaps another kind's, where one bears the whole name.
   */
  private static List<Candidate> nearest(List<Candidate> all) {
    boolean exact = all.stream().anyMatch(c -> c.exact() && c.sure() && c.role() != Role.OTHER);
    return exact ? all.stream().filter(c -> c.exact() || c.role() == Role.OTHER).toList() : all;
  }

  /** 集中供养孤儿4人、散居孤儿19人、事实无人抚养儿童131人: one of a list of parts is a part too. */
  private static List<Candidate> withParts(List<Candidate> all) {
    Map<Integer, Integer> parts = new HashMap<>();
    all.stream()
        .filter(c -> c.role() == Role.PART)
        .forEach(c -> parts.merge(c.list(), 1, Integer::sum));
    return all.stream().map(c -> withParts(c, parts.getOrDefault(c.list(), 0))).toList();
  }

  private static Candidate withParts(Candidate c, int parts) {
    boolean told = c.role() == Role.YEAR || c.role() == Role.MARKED;
    boolean part = (told && parts > 1) || (c.role() == Role.BARE && parts > 0);
    return part ? c.as(Role.PART) : c;
  }

  /** 完成286户，验收240户: those accepted are among those done. */
  private List<Candidate> accepted(List<Candidate> told) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate c : told) {
      boolean among =
          quote(c).contains("验收")
              && kept.stream()
                  .limit(10)
                  .anyMatch(
                      o ->
                          o.end() <= c.start()
                              && o.value().compareTo(c.value()) > 0
                              && o.role() == c.role());
      if (!among) {
        kept.add(c);
      }
    }
    return kept;
  }

  private String quote(Candidate c) {
    return paragraph.substring(c.start(), c.end());
  }

  /** The last of the amounts to date, where all others of its sentence add up to it. */
  private static Optional<Candidate> total(List<Candidate> candidates) {
    List<Candidate> counted =
        candidates.stream()
            .filter(c -> c.role() != Role.OTHER && c.role() != Role.INEXACT)
            .toList();
    if (counted.size() < 3) {
      return Optional.empty();
    }
    Candidate last = counted.get(counted.size() - 1);
    if (sums(last, counted.subList(0, counted.size() - 1))) {
      return Optional.of(last);
    }
    // 孤儿35人、无人抚养儿童124人、困境儿童57人，合计216人: the sum of the list before it.
    for (int i = 2; i < counted.size(); i++) {
      Candidate sum = counted.get(i);
      int list = counted.get(i - 1).list();
      List<Candidate> parts = counted.subList(0, i).stream().filter(c -> c.list() == list).toList();
      if (parts.size() > 1 && sum.list() != list && sums(sum, parts)) {
        return Optional.of(sum);
      }
    }
    return Optional.empty();
  }

  private static boolean sums(Candidate sum, List<Candidate> parts) {
    BigDecimal all = parts.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.role() == Role.MARKED && sum.sure() && all.compareTo(sum.value()) == 0;
  }

  /** 学位4320个 beside 公办幼儿园学位1980个: the fuller name is the surer. */
  private static boolean less(Candidate one, Candidate than) {
    return !one.named().isEmpty() && one.named().length() < than.named().length();
  }

  private static boolean open(Candidate c) {
    return c.role() == Role.UNSURE || c.role() == Role.STOCK;
  }

  private static boolean added(Candidate c) {
    return c.added() && c.role() == Role.BARE;
  }

  /** 今年新建15间，全区累计建成86间: what the year added, beside all that there ever was. */
  private Optional<Candidate> added(List<Candidate> candidates, List<Candidate> told) {
    List<Candidate> fresh =
        told.stream().filter(c -> c.added() && c.role() != Role.MARKED).toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    Candidate first = fresh.get(0);
    List<Candidate> others =
        candidates.stream()
            .filter(c -> c.sure() && (open(c) || told.contains(c)) && !agree(c, first))
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
        candidates.stream().anyMatch(c -> !c.sure() && c.role() != Role.OTHER && !open(c));
    return all && !maybe && !others.isEmpty() ? Optional.of(first) : Optional.empty();
  }

  /** The one may well be some of the target, the other is far more. */
  private boolean beyond(Candidate one, Candidate other) {
    BigDecimal target = sought.target().orElse(BigDecimal.ZERO);
    BigDecimal most = target.multiply(new BigDecimal("1.5"));
    boolean far = other.value().compareTo(most) > 0 && one.value().compareTo(most) <= 0;
    return far && target.signum() > 0;
  }

  /** 312场，占年度任务的78%, of a target of 400: the rate told says that it is the amount. */
  private Optional<Candidate> confirmed(List<Candidate> unsure) {
    boolean one = unsure.size() == 1 && sought.target().isPresent();
    if (!one || unsure.get(0).role() != Role.UNSURE) {
      return Optional.empty();
    }
    if (unsure.get(0).sure() && reached(unsure.get(0))) {
      return Optional.of(unsure.get(0));
    }
    return rated(unsure.get(0).value(), unsure.get(0).end())
        ? unsure.stream().findFirst()
        : Optional.empty();
  }

  /** Whether the clause behind tells the rate of the target that this amount is. */
  private boolean rated(BigDecimal amount, int end) {
    Matcher rate = RATE.matcher(scene.text()).region(end, scene.text().length());
    if (sought.target().isEmpty() || !rate.lookingAt()) {
      return false;
    }
    BigDecimal told = new BigDecimal(rate.group(1));
    BigDecimal is =
        amount.movePointRight(2).divide(sought.target().get(), told.scale(), RoundingMode.HALF_UP);
    return is.compareTo(told) == 0;
  }

  /** 线上41场，线下37场，完成率78%: the rate told says that the parts are all there is. */
  private Optional<Reading> summed(List<Candidate> parts) {
    BigDecimal sum = parts.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Candidate last = parts.get(parts.size() - 1);
    boolean all = parts.size() > 1 && parts.stream().allMatch(c -> c.sure() && !c.approximate());
    return all && rated(sum, last.end())
        ? Optional.of(sum(parts, Basis.TO_DATE))
        : Optional.empty();
  }

  /** 线上22场、线下36场, of fairs held both ways: the two are all there is. */
  private Optional<Reading> halves(List<Candidate> parts) {
    boolean two =
        parts.size() == 2
            && parts.stream().allMatch(c -> c.sure() && !c.half().isEmpty() && !c.approximate())
            && !parts.get(0).half().equals(parts.get(1).half())
            && parts.get(0).time() == parts.get(1).time();
    if (!two) {
      return Optional.empty();
    }
    return switch (parts.get(0).time()) {
      case TO_DATE, YEAR, NONE -> Optional.of(sum(parts, Basis.TO_DATE));
      case PERIOD -> Optional.of(sum(parts, Basis.INCREMENT));
      default -> Optional.empty();
    };
  }

  private Reading sum(List<Candidate> parts, Basis basis) {
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    BigDecimal sum = parts.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Reading.Found(sum, basis, false, paragraph.substring(start, end), start, end);
  }

  /** 1月11场，2月18场，3月9场: months or quarters, told one by one until the period's end. */
  private Optional<Reading> listed(List<Candidate> candidates) {
    List<Candidate> parts =
        candidates.stream().filter(c -> c.sure() && c.from() > 0 && c.upTo() % 100 == 99).toList();
    Set<Integer> months = new TreeSet<>();
    int next = 0;
    for (Candidate part : parts) {
      boolean follows = months.isEmpty() || part.from() == next;
      next = part.upTo() / 100 + 1;
      if (!follows
          || part.approximate()
          || (part.role() != Role.PART && part.role() != Role.INCREMENT)) {
        return Optional.empty();
      }
      IntStream.range(part.from(), next).forEach(months::add);
    }
    int last = scene.quarter() * 3;
    boolean all = parts.size() > 1 && next == last + 1 && parts.size() == plain(candidates);
    if (all && months.contains(1)) {
      return Optional.of(sum(parts, Basis.TO_DATE));
    }
    return all && months.size() == 3 ? Optional.of(sum(parts, Basis.INCREMENT)) : Optional.empty();
  }

  private static int plain(List<Candidate> candidates) {
    return (int) candidates.stream().filter(c -> c.role() != Role.OTHER).count();
  }

  private Reading amount(List<Candidate> candidates, List<Candidate> marked, List<Candidate> told) {
    List<Candidate> group = marked.isEmpty() ? told : marked;
    Candidate largest = largest(group);
    boolean agree = group.stream().allMatch(c -> agree(c, largest));
    boolean over =
        told.stream().anyMatch(c -> c.value().compareTo(largest.value()) > 0 && !agree(c, largest));
    // 今年新建6间，累计建成86间: the sum may reach back beyond the year.
    boolean beyond = told.stream().anyMatch(c -> c.role() == Role.YEAR && !agree(c, largest));
    boolean open =
        marked.isEmpty()
            && candidates.stream()
                .anyMatch(c -> c.sure() && open(c) && !agree(c, largest) && !less(c, largest));
    boolean below =
        candidates.stream()
            .anyMatch(
                c ->
                    c.sure()
                        && (c.role() == Role.INCREMENT || c.role() == Role.PART)
                        && c.value().compareTo(largest.value()) > 0
                        && !agree(c, largest)
                        && !less(c, largest));
    // 新建4家、改造6家，10家均已运营: a larger one that may be its own.
    boolean maybe =
        marked.isEmpty()
            && candidates.stream()
                .anyMatch(
                    c ->
                        !c.sure()
                            && c.role() != Role.OTHER
                            && !open(c)
                            && c.value().compareTo(largest.value()) > 0);
    // 新建4家，累计建成12家: all there ever were, or those of the year.
    boolean stock =
        !marked.isEmpty()
            && standing()
            && !within(largest)
            && told.stream().anyMatch(c -> !agree(c, largest));
    // 新增托位620个，其中普惠托位560个: the part bears the fuller name.
    boolean fuller =
        !largest.named().isEmpty()
            && candidates.stream()
                .anyMatch(
                    c ->
                        c.role() == Role.PART
                            && c.named().length() > largest.named().length()
                            && c.named().contains(largest.named()));
    // 1-8月发放316万元，9月份发放39万元: what came later is not in it.
    boolean later =
        largest.upTo() != TimeMark.NOW
            && candidates.stream()
                .anyMatch(
                    c ->
                        c.sure()
                            && c.role() == Role.PART
                            && c.upTo() != TimeMark.NOW
                            && c.upTo() / 100 > largest.upTo() / 100);
    boolean rival =
        candidates.stream().anyMatch(c -> c.sure() && c.role() == Role.RIVAL && !agree(c, largest));
    // 筛查1126人；听力筛查1121人: two that are told of nearly the same.
    boolean twin = told.stream().anyMatch(c -> !agree(c, largest) && twin(c, largest));
    return !twin && agree && !later && !rival && !over && !beyond && !open && !below && !maybe
            && !stock && !fuller
        ? found(exact(group), added(exact(group)) ? Basis.ADDED : Basis.TO_DATE)
        : doubtful(Doubt.TWO_READINGS, told);
  }

  /** 新建成1个，累计建成3个 of a target of 3: the sum is of the target's own. */
  private boolean within(Candidate sum) {
    return sought.target().filter(t -> sum.value().compareTo(t) <= 0).isPresent();
  }

  /** 3个，提前完成任务: the clause behind an amount of the target or more says that it is reached. */
  private boolean reached(Candidate amount) {
    return sought.target().filter(t -> amount.value().compareTo(t) >= 0).isPresent()
        && REACHED.matcher(scene.text()).region(amount.end(), scene.text().length()).lookingAt();
  }

  private Reading rest(List<Candidate> candidates, Optional<Clause> whole) {
    List<Candidate> inexact = of(candidates, Role.INEXACT);
    if (whole.isPresent() && sought.target().isPresent() && nothing(candidates)) {
      int start = scene.tokens().get(whole.get().from()).start();
      int end = scene.tokens().get(whole.get().to() - 1).end();
      boolean quoted = start > 0 && "“\"".indexOf(paragraph.charAt(start - 1)) >= 0;
      start = quoted ? start - 1 : start;
      return new Reading.Found(
          sought.target().get(),
          Basis.WHOLE_TARGET,
          false,
          paragraph.substring(start, end),
          start,
          end);
    }
    if (!inexact.isEmpty()) {
      return doubtful(Doubt.INEXACT, inexact);
    }
    List<Candidate> parts =
        candidates.stream().filter(c -> c.role() == Role.PART || c.role() == Role.RIVAL).toList();
    if (!parts.isEmpty()) {
      return halves(parts)
          .or(() -> summed(parts))
          .orElseGet(() -> doubtful(Doubt.ONLY_PART, parts));
    }
    return candidates.isEmpty() ? new Reading.Absent() : doubtful(Doubt.UNIT_UNCLEAR, candidates);
  }

  /** Whether none of them could be an amount of it. */
  private boolean nothing(List<Candidate> candidates) {
    return candidates.stream().allMatch(c -> c.role() == Role.OTHER || part(c));
  }

  private boolean part(Candidate c) {
    return c.role() == Role.PART
        && sought.target().filter(t -> c.value().compareTo(t) <= 0).isPresent();
  }

  /** Whether what it counts stays, so that a sum may be of more than the year. */
  private boolean standing() {
    return !Set.of("人", "人次", "场", "次", "期", "例", "对", "件", "户", "元", "万元", "亿元", "公里", "亩")
        .contains(MeasureUnits.canonical(sought.measureUnit()));
  }

  /** Of states at several days, those of the last. */
  private static List<Candidate> latest(List<Candidate> marked) {
    int last = marked.stream().mapToInt(Candidate::upTo).max().orElse(0);
    return marked.stream().filter(c -> c.upTo() == last).toList();
  }

  private static List<Candidate> of(List<Candidate> candidates, Role role) {
    return candidates.stream().filter(c -> c.role() == role).toList();
  }

  private static List<Candidate> sure(List<Candidate> candidates, Role role) {
    return candidates.stream().filter(c -> c.sure() && c.role() == role).toList();
  }

  private static Candidate largest(List<Candidate> candidates) {
    return candidates.stream()
        .reduce((a, b) -> b.value().compareTo(a.value()) > 0 ? b : a)
        .orElseThrow();
  }

  private static boolean twin(Candidate one, Candidate other) {
    BigDecimal apart = one.value().subtract(other.value()).abs();
    BigDecimal tenth = one.value().max(other.value()).movePointLeft(1);
    return !one.named().isEmpty() && apart.compareTo(tenth) <= 0;
  }

  /** The same amount, or one of them a rounding of the other. */
  private static boolean agree(Candidate a, Candidate b) {
    if (a.value().compareTo(b.value()) == 0) {
      return true;
    }
    BigDecimal apart = a.value().subtract(b.value()).abs();
    BigDecimal tenth = a.value().max(b.value()).movePointLeft(1);
    return a.approximate() != b.approximate() && apart.compareTo(tenth) <= 0;
  }

  private static Candidate exact(List<Candidate> group) {
    return group.stream().filter(c -> !c.approximate()).findFirst().orElse(group.get(0));
  }

  private Reading found(Candidate c, Basis basis) {
    return new Reading.Found(
        c.value(),
        basis,
        c.approximate(),
        paragraph.substring(c.start(), c.end()),
        c.start(),
        c.end());
  }

  private Reading doubtful(Doubt doubt, List<Candidate> candidates) {
    return new Reading.Doubtful(
        doubt,
        candidates.stream()
            .map(c -> paragraph.substring(c.start(), c.end()))
            .distinct()
            .limit(5)
            .toList());
  }
}
