package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An indicator as it is spoken of: the words that name it, the words that are its own. */
final class Subject {

  /** What is done with money. */
  private static final List<String> PAID =
      List.of("发放", "拨付", "兑付", "支付", "发", "发放到位", "拨付到位", "新发放", "落实到位", "支出", "累计支出");

  private static final List<String> FLOW =
      List.of(
          "检查", "筛查", "新增", "新建", "新改", "改造", "发放", "安装", "加装", "培训", "接种", "签约", "举办", "点亮", "救助",
          "改扩建", "建成", "建设", "就业", "服务", "补助", "招聘", "贷款", "修建", "资助");

  /** What goes on for as long as there is need. */
  private static final List<String> LASTING = List.of("保障", "供养", "低保", "津贴", "孤儿");

  /** Of those served month by month: they are served. */
  private static final List<String> REACHES =
      List.of("惠及", "受益", "享受", "领取", "纳入保障", "纳入", "保障", "实现应保尽保", "做到应保尽保");

  /** Units in which people are counted, and in which what is built is. */
  private static final Set<String> PEOPLE = Set.of("人", "人次", "例", "对");

  private static final Set<String> BUILT = Set.of("处", "所", "座", "个");

  /** Units of what does not stay, so that a sum of it is of the year alone. */
  private static final Set<String> PASSING =
      Set.of("人", "人次", "场", "次", "期", "例", "对", "件", "户", "元", "万元", "亿元", "公里", "亩");

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Sought sought;
  private final int index;
  private final String plainName;
  private final List<String> names;
  private final boolean people;
  private final boolean lasting;
  private final boolean acts;
  private final boolean fresh;
  private final boolean flows;
  private final boolean event;

  private final boolean contest;
  private final boolean money;
  private final boolean single;
  private final boolean standing;

  /**
   * By a word's number in the {@link Lexicon}, what has been found out of {@link #does}, and 0 for
   * nothing yet. Threads may find out the same twice.
   */
  private final byte[] deeds = new byte[Lexicon.size()];

  Subject(Sought sought, int index) {
    this.sought = sought;
    this.index = index;
    plainName = NameForms.plain(sought.name());
    List<String> words = new ArrayList<>();
    sought.keywords().forEach(k -> words.add(NameForms.plain(k)));
    words.add(plainName);
    words.removeIf(String::isEmpty);
    words.addAll(words.stream().flatMap(w -> NameForms.turned(w).stream()).toList());
    words.sort(Comparator.comparingInt(String::length).reversed());
    names = List.copyOf(words);
    people = PEOPLE.contains(MeasureUnits.canonical(unit()));
    lasting = people && LASTING.stream().anyMatch(this::owns);
    acts = names.stream().anyMatch(NameForms::acts);
    fresh = names.stream().anyMatch(n -> n.startsWith("新"));
    flows = FLOW.stream().anyMatch(this::owns);
    money = unit().endsWith("元");
    event = money || "场次期".contains(MeasureUnits.canonical(unit()));
    contest = owns("参赛");
    standing = !PASSING.contains(MeasureUnits.canonical(unit()));
    single =
        BUILT.contains(unit())
            && sought.target().filter(t -> t.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  Sought sought() {
    return sought;
  }

  String unit() {
    return sought.measureUnit();
  }

  /** The words that name it, longest first. */
  List<String> names() {
    return names;
  }

  /** Whether the token names it. */
  boolean named(Token token) {
    return token.kind() == Token.Kind.NAME && token.names().get(index);
  }

  /** Whether any token between these names it. */
  boolean named(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (named(scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any token between these is a deed that its name speaks of. */
  boolean does(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (does(scene.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token names others sought, and not it. */
  boolean other(Token token) {
    return token.kind() == Token.Kind.NAME && !token.names().get(index);
  }

  /** Whether a word is one of its own, so that it tells of no other figure. */
  boolean owns(String word) {
    return word.length() > 1 && Pairs.within(word, names);
  }

  /** Whether to take part in what others hold is what is sought: 参赛项目, 参加人数. */
  boolean takesPart() {
    return contest || MeasureUnits.canonical(unit()).equals("人");
  }

  /** Whether it is an amount of money. */
  boolean money() {
    return money;
  }

  /** Whether its names speak of a contest, so that to be entered for it is what is sought. */
  boolean contest() {
    return contest;
  }

  /** Whether the word is a deed that its name speaks of, or another word for that deed. */
  boolean does(Token token) {
    int number = token.number();
    if (number < 0) {
      return false;
    }
    byte known = deeds[number];
    if (known == 0) {
      known = speaksOf(token.said()) ? YES : NO;
      deeds[number] = known;
    }
    return known == YES;
  }

  private boolean speaksOf(String word) {
    if (lasting() && REACHES.contains(word)) {
      return true;
    }
    if (owns(word) || (money && PAID.contains(word))) {
      return true;
    }
    for (List<String> kin : Kin.DEEDS) {
      if (kin.contains(word) && kin.stream().anyMatch(this::owns)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word tells of people whom it may serve: of the kind that its name speaks of, or of
   * any kind where it speaks of none.
   */
  boolean serves(String word) {
    if (!people()) {
      return false;
    }
    boolean any = true;
    for (List<String> kind : Kin.PEOPLE) {
      boolean named = kind.stream().anyMatch(this::owns);
      if (named && kind.contains(word)) {
        return true;
      }
      any &= !named;
    }
    return any && !word.equals("教师") && !word.equals("教职工") && person(word);
  }

  /** Whether the word tells of people. */
  static boolean person(String word) {
    return Kin.PEOPLE.stream().anyMatch(kind -> kind.contains(word));
  }

  /** 线上线下招聘会: whether it is of both kinds, of which the word is one. */
  boolean both(String word) {
    return Kin.PAIRS.stream().anyMatch(p -> p.contains(word) && p.stream().allMatch(this::owns));
  }

  /** Whether some of many are chosen to be it: entries of a contest, places on a map. */
  boolean chosen() {
    return contest || owns("覆盖");
  }

  /** Whether it counts what is done in a time, so that a number of all there are is not it. */
  boolean flows() {
    return flows;
  }

  /** Whether its names speak of a deed. */
  boolean acts() {
    return acts;
  }

  /** Whether it counts people who are served month by month, the same ones again. */
  boolean lasting() {
    return lasting;
  }

  /** What is held or paid cannot be there for long: there is no stock of it. */
  boolean event() {
    return event;
  }

  /** Whether it counts what is built. */
  boolean built() {
    return BUILT.contains(unit()) && !acts();
  }

  /** Whether one work is to be built, so that it is told without a number. */
  boolean single() {
    return single;
  }

  /** Whether what it counts stays, so that a sum may be of more than the year. */
  boolean standing() {
    return standing;
  }

  /** Whether it counts people. */
  boolean people() {
    return people;
  }

  /** Whether a keyword shares no two characters with its name. */
  boolean apart(String keyword) {
    return !Pairs.shared(keyword, plainName) && keyword.codePoints().allMatch(c -> c > 127);
  }

  /** Whether the words are its whole name, so that no word before them makes it a kind. */
  boolean whole(String words) {
    return NameForms.plain(words).equals(plainName);
  }

  /** Whether it counts additions only. */
  boolean fresh() {
    return fresh;
  }

  /** How much of a token is strange and foreign to its names. */
  int foreign(Token token) {
    return token.kind() == Token.Kind.UNKNOWN ? foreign(token.said()) : 0;
  }

  /** How much of an unknown run is foreign to its names: the characters in no pair of theirs. */
  int foreign(String run) {
    return Pairs.foreign(run, names);
  }
}
