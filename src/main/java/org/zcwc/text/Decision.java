package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes one value out of the quantities that may be an indicator's, or tells why none. */
final class Decision {

  /** Not all of it is done, whatever else is said. */
  private static final Pattern UNDONE = Pattern.compile("(?:尚未|仍未|还未|未能?)(?:施工|开工|完成|完工|竣工|实施|建成)");

  private static final Pattern ACCEPTED =
      Pattern.compile("^[^，。；]*验收|^[^，。；\\d]*\\d+个?[项件个]?(?:项目|作品)?(?:获|得奖)");

  private final String paragraph;
  private final Scene scene;
  private final Subject subject;
  private final Sought sought;
  private final Sums sums;
  private final Entire entire;
  private final Rivals rivals;
  private final Agreement agreement;

  Decision(String paragraph, Scene scene, Subject subject) {
    this.paragraph = paragraph;
    this.scene = scene;
    this.subject = subject;
    sought = subject.sought();
    sums = new Sums(paragraph, scene, sought);
    entire = new Entire(scene, sought, sums);
    rivals = new Rivals(scene.text(), subject);
    agreement = new Agreement(scene, sought);
  }

  /** What all the quantities that may be the indicator's say together. */
  Reading of(List<Candidate> all) {
    if (all.isEmpty()) {
      return rest(all);
    }
    List<Candidate> candidates = all.size() > 1 ? Neighbours.settled(all) : all;
    Optional<Reading> list = candidates.size() > 2 ? list(candidates) : Optional.empty();
    if (list.isPresent()) {
      return list.get();
    }
    List<Candidate> marked = latest(sure(candidates, Role.MARKED));
    List<Candidate> plain = new ArrayList<>(marked);
    plain.addAll(sure(candidates, Role.YEAR));
    plain.addAll(sure(candidates, Role.BARE));
    List<Candidate> told = accepted(plain);
    Optional<Candidate> added = rivals.added(candidates, told);
    if (added.isPresent()) {
      return found(added.get(), Basis.TO_DATE);
    }
    if (!told.isEmpty()) {
      return amount(candidates, marked, told);
    }
    Optional<Reading> listed = sums.listed(candidates);
    if (listed.isPresent()) {
      return listed.get();
    }
    List<Candidate> unsure = unsure(candidates);
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
      boolean agree = increments.stream().allMatch(c -> c.agrees(first));
      return agree
          ? found(exact(increments), Basis.INCREMENT)
          : doubtful(Doubt.TWO_READINGS, increments);
    }
    return rest(candidates);
  }

  /** What a list of amounts gives together. */
  private Optional<Reading> list(List<Candidate> candidates) {
    Optional<Candidate> total = sums.total(candidates);
    return total.isPresent()
        ? Optional.of(found(total.get(), Basis.TO_DATE))
        : sums.kinds(candidates);
  }

  /** 完成286户，验收240户; 推荐9项参赛，6项获奖: those accepted are among those done. */
  private List<Candidate> accepted(List<Candidate> told) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate c : told) {
      boolean among =
          !kept.isEmpty()
              && ACCEPTED.matcher(scene.text()).region(c.start(), behind(c)).find()
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

  private int behind(Candidate c) {
    return Math.min(scene.text().length(), c.end() + 6);
  }

  private static boolean added(Candidate c) {
    return c.added() && c.role() == Role.BARE;
  }

  /** 312场，占年度任务的78%, of a target of 400: the rate told says that it is the amount. */
  private Optional<Candidate> confirmed(List<Candidate> unsure) {
    boolean one = unsure.size() == 1 && sought.target().isPresent();
    if (one && unsure.get(0).sure() && sums.left(unsure.get(0))) {
      return Optional.of(unsure.get(0));
    }
    if (!one || unsure.get(0).role() != Role.UNSURE) {
      return Optional.empty();
    }
    if (unsure.get(0).sure() && sums.reached(unsure.get(0))) {
      return Optional.of(unsure.get(0));
    }
    return sums.rated(unsure.get(0).value(), unsure.get(0).end())
        ? unsure.stream().findFirst()
        : Optional.empty();
  }

  private Reading amount(List<Candidate> candidates, List<Candidate> marked, List<Candidate> told) {
    List<Candidate> group = marked.isEmpty() ? told : marked;
    Candidate taken = exact(group);
    return rivals.against(candidates, marked, told) || agreement.denied(taken, candidates)
        ? doubtful(Doubt.TWO_READINGS, told)
        : found(taken, added(taken) ? Basis.ADDED : Basis.TO_DATE);
  }

  private Reading rest(List<Candidate> candidates) {
    List<Candidate> inexact = of(candidates, Role.INEXACT);
    Optional<Clause> whole =
        sought.target().isPresent() && nothing(candidates)
            ? WholeTarget.find(scene, subject)
            : Optional.empty();
    if (whole.isPresent() && !UNDONE.matcher(scene.text()).find()) {
      int start = scene.token(whole.get().from()).start();
      int end = scene.token(whole.get().to() - 1).end();
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
    List<Candidate> parts = new ArrayList<>();
    for (Candidate c : candidates) {
      if (c.role() == Role.PART || c.role() == Role.RIVAL) {
        parts.add(c);
      }
    }
    if (parts.size() == 1 && parts.get(0).sure() && entire.all(parts.get(0))) {
      return found(parts.get(0), Basis.TO_DATE);
    }
    if (!parts.isEmpty()) {
      return sums.halves(parts)
          .or(() -> sums.rated(parts))
          .orElseGet(() -> doubtful(Doubt.ONLY_PART, parts));
    }
    return candidates.isEmpty() ? new Reading.Absent() : doubtful(Doubt.UNIT_UNCLEAR, candidates);
  }

  /** Whether none of them could be an amount of it. */
  private boolean nothing(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.role() != Role.OTHER && !part(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean part(Candidate c) {
    return c.role() == Role.PART
        && sought.target().filter(t -> c.value().compareTo(t) <= 0).isPresent();
  }

  /** Of states at several days, those of the last. */
  private List<Candidate> latest(List<Candidate> marked) {
    if (marked.size() < 2) {
      return marked;
    }
    int last = marked.stream().mapToInt(c -> c.until(scene.quarter())).max().orElse(0);
    return marked.stream().filter(c -> c.until(scene.quarter()) == last).toList();
  }

  private static List<Candidate> of(List<Candidate> candidates, Role role) {
    List<Candidate> of = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.role() == role) {
        of.add(candidate);
      }
    }
    return of;
  }

  private static List<Candidate> unsure(List<Candidate> candidates) {
    List<Candidate> unsure = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!candidate.sure() || candidate.open()) {
        unsure.add(candidate);
      }
    }
    return unsure;
  }

  private static List<Candidate> sure(List<Candidate> candidates, Role role) {
    List<Candidate> sure = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.sure() && candidate.role() == role) {
        sure.add(candidate);
      }
    }
    return sure;
  }

  private static Candidate exact(List<Candidate> group) {
    for (Candidate c : group) {
      if (!c.approximate()) {
        return c;
      }
    }
    return group.get(0);
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
