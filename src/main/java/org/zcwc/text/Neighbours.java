package org.zcwc.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What quantities of one indicator tell of one another by standing in one paragraph. */
final class Neighbours {

  private Neighbours() {}

  /** Those that may be weighed against one another, each in the role that the others leave it. */
  static List<Candidate> settled(List<Candidate> all) {
    return withParts(nearest(all));
  }

  /**
   * Without those in a unit that is only like the indicator's own, where others are in its own
   * (公办幼儿园7所，新增学位1260个).
   */
  private static List<Candidate> nearest(List<Candidate> all) {
    boolean exact = false;
    boolean like = false;
    for (Candidate c : all) {
      exact |= c.exact() && c.sure() && c.role() != Role.OTHER;
      like |= !c.exact() && c.role() != Role.OTHER;
    }
    return exact && like
        ? all.stream().filter(c -> c.exact() || c.role() == Role.OTHER).toList()
        : all;
  }

  /** 集中供养孤儿4人、散居孤儿19人、事实无人抚养儿童131人: one of a list of parts is a part too. */
  private static List<Candidate> withParts(List<Candidate> all) {
    Map<Integer, Integer> parts = new HashMap<>();
    for (Candidate c : all) {
      if (c.role() == Role.PART) {
        parts.merge(c.list(), 1, Integer::sum);
      }
    }
    if (parts.isEmpty()) {
      return all;
    }
    return all.stream().map(c -> withParts(c, parts.getOrDefault(c.list(), 0))).toList();
  }

  private static Candidate withParts(Candidate c, int parts) {
    boolean told = c.role() == Role.YEAR || c.role() == Role.MARKED;
    boolean part = (told && parts > 1) || (c.role() == Role.BARE && parts > 0);
    return part ? c.as(Role.PART) : c;
  }
}
