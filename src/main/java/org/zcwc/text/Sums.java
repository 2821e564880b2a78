package org.zcwc.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What several quantities, or a quantity and the rate told behind it, give together. */
final class Sums {

  /** The rate of the task, in the clause behind. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?:（[^）]{0,60}）)?[，（] ?(?:已|约)?(?:占|完成|达到?)?[^，。；\\d%]{0,8}(?:任务|目标|计划|完成率|进度)[^，。；\\d%]{0,4}(\\d{1,3}(?:\\.\\d+)?)%");

  /** The task is done, in the clause behind. */
  private static final Pattern REACHED =
      Pattern.compile(
          "，(?:已|提前|圆满|全面|全部|超额|如期)*完成(?:了)?(?:全年|年度|今年|既定|规定|总)*(?:目标|任务|指标|计划)[^率%\\d]{0,4}[，。；]");

  /** What is left of the target, behind an amount. */
  private static final Pattern LEFT =
      Pattern.compile("(?:其余|剩余|余下|剩下|再|还有|另|差|缺)[^，。；\\d]{0,12}(\\d{1,6})(\\D{1,2})");

  /** One kind of the children who are supported, with its number before or behind. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?!其中)[^、，。；和及与\\d]{0,20}(?:(?:孤儿|抚养儿童|困境儿童)\\d+[人名]|\\d+[人名](?:社会|散居|集中|供养|重点|的)*(?:孤儿|事实无人抚养儿童|困境儿童))");

  private static final Pattern TOTAL = Pattern.compile("[合总共]计|累计");

  /** How many parts a sum may have. */
  private static final int PARTS = 30;

  /** How far behind the amount it may be told. */
  private static final int BEHIND = 120;

  /** Of sums that other amounts deny, so many are looked at. */
  private static final int DENIALS = 20;

  private final String paragraph;
  private final Scene scene;
  private final Sought sought;

  Sums(String paragraph, Scene scene, Sought sought) {
    this.paragraph = paragraph;
    this.scene = scene;
    this.sought = sought;
  }

  /** The last of the amounts to date, where all others of its sentence add up to it. */
  Optional<Candidate> total(List<Candidate> candidates) {
    if (candidates.size() < 3) {
      return Optional.empty();
    }
    List<Candidate> counted =
        candidates.stream()
            .filter(c -> c.role() != Role.OTHER && c.role() != Role.INEXACT)
            .toList();
    if (counted.size() < 3) {
      return Optional.empty();
    }
    Candidate last = counted.get(counted.size() - 1);
    Optional<Candidate> proved =
        counted.stream().filter(c -> proved(c) && !rivalled(c, counted)).findFirst();
    if (proved.isPresent()) {
      return proved;
    }
    if (sums(last, counted.subList(0, counted.size() - 1))) {
      return Optional.of(last);
    }
    // 孤儿35人、无人抚养儿童124人、困境儿童57人，合计216人: the sum of the list before it.
    int denials = 0;
    int from = 0;
    for (int i = 1; i < counted.size() && denials < DENIALS; i++) {
      Candidate sum = counted.get(i);
      int list = counted.get(i - 1).list();
      if (sum.list() != list) {
        List<Candidate> parts = counted.subList(from, i);
        from = i;
        if (parts.size() > 1 && sums(sum, parts)) {
          if (!denied(sum, list, counted)) {
            return Optional.of(sum);
          }
          denials++;
        }
      }
    }
    return Optional.empty();
  }

  /** 全区现有孤儿38人、事实无人抚养儿童121人、困境儿童52人，共计211人: whatever the parts are, they make it up. */
  private boolean proved(Candidate sum) {
    boolean told = sum.role() == Role.MARKED || sum.role() == Role.YEAR;
    if (!told || !sum.sure() || !TOTAL.matcher(scene.said(sum)).find()) {
      return false;
    }
    int at = mention(sum);
    int sentence = scene.mentions().get(at).clause().sentence();
    BigDecimal parts = BigDecimal.ZERO;
    int many = 0;
    for (int i = at - 1; i >= Math.max(0, at - PARTS); i--) {
      Mention mention = scene.mentions().get(i);
      if (mention.clause().sentence() != sentence) {
        break;
      }
      Quantity quantity = scene.quantity(mention);
      Optional<BigDecimal> value =
          Quantities.convert(quantity.value(), quantity.measureUnit(), sought.measureUnit());
      parts = parts.add(value.orElse(BigDecimal.ZERO));
      many += value.isPresent() ? 1 : 0;
    }
    return many > 2 && parts.compareTo(sum.value()) == 0;
  }

  /** Which of the quantities it is: the first that does not stand before its words. */
  private int mention(Candidate sum) {
    int low = 0;
    int high = scene.mentions().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean before = scene.token(scene.mentions().get(middle).at()).start() < sum.start();
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /** Whether another amount to date says otherwise. */
  private static boolean rivalled(Candidate sum, List<Candidate> counted) {
    return counted.stream().anyMatch(c -> c.role() == Role.MARKED && c.sure() && !c.agrees(sum));
  }

  /** Whether an amount outside the list says otherwise. */
  private boolean denied(Candidate sum, int list, List<Candidate> counted) {
    return counted.stream()
        .anyMatch(
            c ->
                (c.role() == Role.MARKED || c.role() == Role.YEAR || c.role() == Role.STOCK)
                    && c.sure()
                    && c.list() != list
                    && c.until(scene.quarter()) == sum.until(scene.quarter())
                    && !c.agrees(sum));
  }

  private static boolean sums(Candidate sum, List<Candidate> parts) {
    BigDecimal all = parts.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.role() == Role.MARKED && sum.sure() && all.compareTo(sum.value()) == 0;
  }

  /** Whether the clause behind tells the rate of the target that this amount is. */
  boolean rated(BigDecimal amount, int end) {
    Matcher rate = RATE.matcher(scene.text()).region(end, scene.text().length());
    if (sought.target().isEmpty() || !rate.lookingAt()) {
      return false;
    }
    BigDecimal told = new BigDecimal(rate.group(1));
    BigDecimal is =
        amount.movePointRight(2).divide(sought.target().get(), told.scale(), RoundingMode.HALF_UP);
    return is.compareTo(told) == 0;
  }

  /** Whether the amount is the whole target. */
  boolean whole(Candidate amount) {
    return sought.target().filter(t -> t.compareTo(amount.value()) == 0).isPresent();
  }

  /** 4项已报送，距全年任务还差1项, of a target of 5: the rest told says that the amount is to date. */
  boolean left(Candidate amount) {
    int last = Math.min(scene.text().length(), amount.end() + BEHIND);
    Matcher left = LEFT.matcher(scene.text()).region(amount.end(), last);
    while (left.find()) {
      boolean same = MeasureUnits.same(MeasureUnits.at(left.group(2), 0), sought.measureUnit());
      BigDecimal both = amount.value().add(new BigDecimal(left.group(1)));
      if (same && sought.target().filter(t -> t.compareTo(both) == 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** 线上41场，线下37场，完成率78%: the rate told says that the parts are all there is. */
  Optional<Reading> rated(List<Candidate> parts) {
    BigDecimal sum = parts.stream().map(Candidate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    Candidate last = parts.get(parts.size() - 1);
    boolean all = parts.size() > 1 && parts.stream().allMatch(c -> c.sure() && !c.approximate());
    return all && rated(sum, last.end())
        ? Optional.of(sum(parts, Basis.TO_DATE))
        : Optional.empty();
  }

  /** 线上22场、线下36场, of fairs held both ways: the two are all there is. */
  Optional<Reading> halves(List<Candidate> parts) {
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
  Optional<Reading> listed(List<Candidate> candidates) {
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

  /** 孤儿32人、事实无人抚养儿童118人、重点困境儿童56人, and no sum: the kinds of children are all there are. */
  Optional<Reading> kinds(List<Candidate> candidates) {
    if (candidates.size() < 3) {
      return Optional.empty();
    }
    List<Candidate> kinds = candidates.stream().filter(c -> c.role() != Role.OTHER).toList();
    long named = kinds.stream().filter(c -> !c.named().isEmpty()).count();
    if (kinds.size() < 3 || named < 2) {
      return Optional.empty();
    }
    Candidate first = kinds.get(0);
    boolean now = first.upTo() == TimeMark.NOW || first.upTo() / 100 == scene.quarter() * 3;
    boolean list =
        kinds.stream()
            .allMatch(
                c ->
                    c.sure()
                        && !c.approximate()
                        && c.role() != Role.INEXACT
                        && c.time() == first.time());
    for (int i = 0; list && i < kinds.size(); i++) {
      int next = i + 1 < kinds.size() ? kinds.get(i + 1).start() : scene.text().length();
      Matcher kind = KIND.matcher(scene.text()).region(kinds.get(i).start(), next);
      list = kind.lookingAt() && (i + 1 == kinds.size() || kind.end() >= next - 1);
    }
    return list && now ? Optional.of(sum(kinds, Basis.TO_DATE)) : Optional.empty();
  }

  private static int plain(List<Candidate> candidates) {
    return (int) candidates.stream().filter(c -> c.role() != Role.OTHER).count();
  }

  /** 3个，提前完成任务: the clause behind an amount of the target or more says that it is reached. */
  boolean reached(Candidate amount) {
    return sought.target().filter(t -> amount.value().compareTo(t) >= 0).isPresent()
        && REACHED.matcher(scene.text()).region(amount.end(), scene.text().length()).lookingAt();
  }
}
