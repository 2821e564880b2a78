package org.zcwc.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.text.Names;

/**
 * Finds the responsible unit that a name means: its own name or an alias, these without the 区 or 市
 * in front where that leaves one unit only, or a misspelling of one unit's only.
 */
final class UnitNames {

  private static final String PLACES = "省市区县旗";

  /** A name behind one of these is that of another office, one level down: 某某镇某会. */
  private static final String LOWER = "镇乡村街道办园";

  private static final int LONGEST = 30;
  private static final int TITLE = 60;
  private static final List<String> TITLES = List.of("报表", "情况", "汇报", "报告", "总结", "一览表", "统计表");
  private static final Pattern BEFORE = Pattern.compile("(20\\d\\d年?)?度?(第?[一二三四1-4]季度)?");

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)\\)$");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^单位:|\\((盖章|公章|签章|章|印章)\\)[:]?|[:,]?(20\\d\\d|二[〇○零]二.)[年./-][0-9一二三四五六七八九十]{1,2}[月./-]"
              + "[0-9一二三四五六七八九十]{1,3}日?$");

  private final Map<String, String> units = new HashMap<>();
  private final Map<Character, int[]> lengths = new HashMap<>();

  /** The characters that a name begins with: most of a text do not. */
  private final BitSet first = new BitSet();

  private final Spellings spellings = new Spellings(units.keySet());

  private final Set<String> places = new HashSet<>();

  UnitNames(Programme programme) {
    for (ResponsibleUnit unit : programme.units()) {
      units.putIfAbsent(Names.normal(unit.name()), unit.name());
    }
    for (ResponsibleUnit unit : programme.units()) {
      unit.aliases().forEach(alias -> units.putIfAbsent(Names.normal(alias), unit.name()));
    }
    shorten(programme);
    index(programme);
  }

  private void shorten(Programme programme) {
    Set<String> taken = new HashSet<>();
    Map<String, String> shortened = new HashMap<>();
    for (ResponsibleUnit unit : programme.units()) {
      String name = Names.normal(unit.name());
      boolean prefixed = name.length() > 3 && PLACES.indexOf(name.charAt(0)) >= 0;
      if (prefixed && shortened.put(name.substring(1), unit.name()) != null) {
        taken.add(name.substring(1));
      }
    }
    shortened.keySet().removeAll(taken);
    shortened.forEach(units::putIfAbsent);
  }

  private void index(Programme programme) {
    Map<Character, Set<Integer>> starts = new HashMap<>();
    for (String name : units.keySet()) {
      if (name.length() >= 2) {
        starts.computeIfAbsent(name.charAt(0), c -> new TreeSet<>()).add(-name.length());
        first.set(name.charAt(0));
      }
    }
    starts.forEach(
        (c, all) ->
            lengths.put(c, all.stream().mapToInt(Integer::intValue).map(n -> -n).toArray()));
    for (ResponsibleUnit unit : programme.units()) {
      for (String alias : unit.aliases()) {
        int at = alias.indexOf(unit.name());
        if (at > 0) {
          places.add(Names.normal(alias.substring(0, at)));
        }
      }
    }
  }

  /** The unit whose name this is, letter for letter. */
  Optional<String> exactly(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(units.get(Names.normal(text)));
  }

  /** Whether a text's first word is the first half of the unit's name: a narrow cell broke it. */
  boolean begins(String unit, String text) {
    String half = Names.normal(text.strip().split("\\s", 2)[0]);
    return half.length() >= 2
        && units.entrySet().stream()
            .anyMatch(e -> e.getValue().equals(unit) && e.getKey().startsWith(half));
  }

  /** The unit that this is the name of. */
  Optional<String> named(String text) {
    String name = Names.normal(text);
    int bracket = name.indexOf('(');
    String bare = bracket > 0 ? name.substring(0, bracket) : name;
    String exact = units.get(bare);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (bare.length() < 3 || bare.length() > LONGEST) {
      return Optional.empty();
    }
    List<Found> within = find(bare);
    if (within.isEmpty()) {
      return misspelt(bare);
    }
    boolean one = within.stream().map(Found::unit).distinct().count() == 1;
    return one && here(bare, within.get(0).start())
        ? Optional.of(within.get(0).unit())
        : Optional.empty();
  }

  /**
   * The unit that a title is of, or that signs alone in its line: nothing but a place and a period
   * stands before its name, for what is told of a unit is not told by it; or it stands in brackets
   * behind the title: 进展情况表（某局）.
   */
  Optional<String> titled(String text) {
    String line = text.length() > TITLE ? "" : Names.normal(text);
    Optional<String> exact = signed(text);
    if (exact.isPresent() || TITLES.stream().noneMatch(line::contains)) {
      return exact;
    }
    Matcher bracket = BRACKET.matcher(line);
    if (bracket.find() && exactly(bracket.group(1)).isPresent()) {
      return exactly(bracket.group(1));
    }
    List<Found> found = find(line);
    boolean one = found.stream().map(Found::unit).distinct().count() == 1;
    return one && BEFORE.matcher(before(line, found.get(0).start())).matches()
        ? Optional.of(found.get(0).unit())
        : Optional.empty();
  }

  /** The unit that signs: its name alone, but for a seal's place and the day: 某局（盖章） 9月28日. */
  Optional<String> signed(String text) {
    return text.length() > TITLE
        ? Optional.empty()
        : exactly(SIGNED.matcher(Names.normal(text)).replaceAll(""));
  }

  private String before(String line, int start) {
    String before = line.substring(0, start);
    return places.stream()
        .filter(before::endsWith)
        .findFirst()
        .map(place -> before.substring(0, before.length() - place.length()))
        .orElse(before);
  }

  /** Whether the name behind these words may be ours: another place's office has our name too. */
  private boolean here(String text, int start) {
    boolean placed = start > 0 && PLACES.indexOf(text.charAt(start)) >= 0 && !places.isEmpty();
    return !placed || places.stream().anyMatch(p -> text.substring(0, start).endsWith(p));
  }

  private Optional<String> misspelt(String name) {
    Set<String> meant = new TreeSet<>();
    for (String spelling : spellings.of(name)) {
      meant.add(units.get(spelling));
    }
    return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
  }

  /** The one unit whose name, as long as possible, occurs in this text. */
  Optional<String> within(String text) {
    List<String> all = all(text);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The units whose names occur in this text, in their order, longer names before shorter. */
  List<String> all(String text) {
    String name = Names.normal(text);
    String exact = units.get(name);
    if (exact != null) {
      return List.of(exact);
    }
    List<Found> found = find(name);
    return switch (found.size()) {
      case 0 -> List.of();
      case 1 -> List.of(found.get(0).unit());
      default -> found.stream().map(Found::unit).distinct().toList();
    };
  }

  /** A unit's name in a text. */
  private record Found(String unit, int start) {}

  private List<Found> find(String name) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int end = longestAt(name, at);
      if (end < 0) {
        at++;
      } else {
        boolean lower =
            at > 0
                && LOWER.indexOf(name.charAt(at - 1)) >= 0
                && PLACES.indexOf(name.charAt(at)) < 0;
        if (!lower) {
          found.add(new Found(units.get(name.substring(at, end)), at));
        }
        at = end;
      }
    }
    return found;
  }

  private int longestAt(String name, int at) {
    if (!first.get(name.charAt(at))) {
      return -1;
    }
    for (int length : lengths.get(name.charAt(at))) {
      boolean fits = at + length <= name.length();
      if (fits && units.containsKey(name.substring(at, at + length))) {
        return at + length;
      }
    }
    return -1;
  }
}
