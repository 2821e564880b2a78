package org.zcwc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a paragraph says of payments by head (1848元/月/人, 每人每月1848元, 保障标准为1848元) and of least
 * durations (不少于10个月). An amount belongs to the nearest keyword before it in its sentence, and to
 * nobody where another group or another payment is spoken of between the two.
 */
public final class StandardReader {

  /** Behind an amount of money: it is by head. */
  private static final Pattern HEAD_BEHIND =
      Pattern.compile("^(?:每人|[/·每](?:人|名|生|位)?[/·每]?(?:个?月|年)?[/·每]?(?:人|名|生|位))");

  private static final Pattern HEAD_BEFORE = Pattern.compile("(?:每人|每名|每位|每生)[^，。；]{0,6}$");
  private static final Pattern STANDARD_BEFORE = Pattern.compile("标准[^，。；、0-9]{0,8}$");
  private static final Pattern MONTH_BEHIND =
      Pattern.compile("^(?:[/·每人名生位]{1,3}个?月|[/·每]个?月[/·每]?)");
  private static final Pattern MONTH_BEFORE = Pattern.compile("(?:每月|按月)[^，。；]{0,6}$");
  private static final Pattern YEAR = Pattern.compile("^[/·每人名生位]{0,3}(?:年|学期|学年)");

  /** What is paid each month must be the thing promised, not another payment to the same people. */
  private static final Pattern PAID = Pattern.compile("标准|保障|补助|补贴|津贴|生活费|执行|发放");

  /** What is paid for a year may be paid in parts; only where a standard is told is it one. */
  private static final Pattern TOLD_AS_STANDARD = Pattern.compile("标准|执行");

  /**
   * Words between the keyword and the amount: it is another payment, a part, or what was before.
   */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "慰问|一次性|临时|助学|交通|营养|医疗|保险|奖|护理|原|由|从|去年|上年|以前|国家|全省|省定|市定|全市"
              + "|分别|合计|共计|总计|平均|人均|首批|预拨|其他|其余|低保|供养|寄养|集中");

  /** Another group of people than the keyword's; 每名儿童 is still the keyword's. */
  private static final Pattern ANOTHER_GROUP =
      Pattern.compile("(?<![每该名位类此])(?:儿童|孤儿|对象|人员|家庭|老人|学生|患者|妇女)");

  private static final String RESPECTIVELY = "分别";

  /** Words before 分别: what follows are not, or not only, the standards of the groups named. */
  private static final Pattern OTHERWISE_BEFORE =
      Pattern.compile("慰问|一次性|临时|助学|交通|营养|医疗|保险|奖|护理|原|去年|上年|低保|供养|寄养|集中|发放|拨付");

  private static final Pattern LEAST = Pattern.compile("(?:不少于|不低于|不得少于|不得低于|至少|最少)[^，。；]{0,4}$");

  /** Just before a duration: not how long each case was trained. */
  private static final Pattern NO_LENGTH =
      Pattern.compile("(?:还差|还需|剩余|每|第|最近|前|后|又|再|延长|增加|提前|推迟|缩短|间隔|为期)$");

  private StandardReader() {}

  /**
   * An amount by head, or a duration.
   *
   * @param id of the standard or floor it belongs to
   * @param value in yuan, or in the floor's unit
   * @param least whether it is told as the least there may be
   * @param people how many get it, where that is told between the keyword and the amount
   */
  public record Stated(
      String id, BigDecimal value, boolean least, Optional<BigDecimal> people, String quote) {}

  private record Keyword(int start, int end, Sought sought) {}

  /** All that the paragraph states of these, in its order. */
  public static List<Stated> read(String paragraph, List<Sought> all) {
    return Sentences.of(paragraph).stream().flatMap(s -> sentence(s, all).stream()).toList();
  }

  private static List<Stated> sentence(String sentence, List<Sought> all) {
    String text = Folding.fold(sentence);
    List<Keyword> keywords = keywords(text, all);
    if (keywords.isEmpty()) {
      return List.of();
    }
    List<Quantity> quantities = Quantities.scan(text);
    List<Stated> stated = new ArrayList<>(respectively(sentence, text, keywords, quantities));
    for (Quantity quantity : quantities) {
      nearest(keywords, quantity)
          .flatMap(k -> stated(sentence, text, k, quantity, quantities))
          .ifPresent(stated::add);
    }
    return stated;
  }

  /** 甲、乙标准分别为1848元/月/人、1364元/月/人: as many groups named before 分别 as amounts behind it. */
  private static List<Stated> respectively(
      String sentence, String text, List<Keyword> keywords, List<Quantity> quantities) {
    int at = text.indexOf(RESPECTIVELY);
    List<Keyword> named = keywords.stream().filter(k -> k.end() <= at).toList();
    List<Quantity> amounts =
        quantities.stream().filter(q -> q.start() > at && q.measureUnit().equals("元")).toList();
    boolean paired =
        at >= 0
            && named.size() == amounts.size()
            && named.stream().map(k -> k.sought().id()).distinct().count() == named.size()
            && !OTHERWISE_BEFORE.matcher(text.substring(0, at)).find();
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; paired && i < amounts.size(); i++) {
      Sought sought = named.get(i).sought();
      Quantity amount = amounts.get(i);
      String before = text.substring(0, amount.start());
      if (sought.measureUnit().startsWith("元")
          && !amount.approximate()
          && paid(sought, before, before, text.substring(amount.end()))) {
        String quote = sentence.substring(named.get(0).start());
        stated.add(new Stated(sought.id(), amount.value(), false, Optional.empty(), quote));
      }
    }
    return stated;
  }

  private static List<Keyword> keywords(String text, List<Sought> all) {
    List<Keyword> found = new ArrayList<>();
    for (Sought sought : all) {
      for (String keyword : sought.keywords()) {
        String word = Folding.fold(keyword);
        int at = text.indexOf(word);
        while (at >= 0) {
          found.add(new Keyword(at, at + word.length(), sought));
          at = text.indexOf(word, at + 1);
        }
      }
    }
    found.sort(Comparator.comparingInt(Keyword::end).thenComparingInt(Keyword::start));
    return found;
  }

  /** The last keyword before the quantity. */
  private static Optional<Keyword> nearest(List<Keyword> keywords, Quantity quantity) {
    Keyword last = null;
    for (Keyword keyword : keywords) {
      if (keyword.end() <= quantity.start()) {
        last = last != null && last.end() == keyword.end() ? last : keyword;
      }
    }
    return Optional.ofNullable(last);
  }

  private static Optional<Stated> stated(
      String sentence, String text, Keyword keyword, Quantity quantity, List<Quantity> all) {
    String between = text.substring(keyword.end(), quantity.start());
    String behind = text.substring(quantity.end());
    Sought sought = keyword.sought();
    boolean money = sought.measureUnit().startsWith("元");
    String named = text.substring(keyword.start(), quantity.start());
    boolean meant =
        money
            ? quantity.measureUnit().equals("元") && paid(sought, named, between, behind)
            : lasting(sought, quantity, between);
    boolean other = OTHERWISE.matcher(between).find() || ANOTHER_GROUP.matcher(between).find();
    if (!meant || other || quantity.approximate()) {
      return Optional.empty();
    }
    int end = quantity.end();
    Matcher head = HEAD_BEHIND.matcher(behind);
    if (money && head.find()) {
      end += head.end();
    }
    Optional<BigDecimal> people =
        all.stream()
            .filter(q -> q.start() >= keyword.end() && q.end() <= quantity.start())
            .filter(q -> MeasureUnits.canonical(q.measureUnit()).equals("人") && !q.approximate())
            .map(Quantity::value)
            .reduce((first, second) -> second);
    return Optional.of(
        new Stated(
            sought.id(),
            quantity.value(),
            LEAST.matcher(between).find(),
            people,
            sentence.substring(keyword.start(), end)));
  }

  private static boolean lasting(Sought sought, Quantity quantity, String between) {
    return !quantity.measureUnit().isEmpty()
        && Quantities.convert(BigDecimal.ONE, quantity.measureUnit(), sought.measureUnit())
            .isPresent()
        && !NO_LENGTH.matcher(between).find();
  }

  /** Whether the amount is by head, by the month where the standard is, and told as its payment. */
  private static boolean paid(Sought sought, String named, String between, String behind) {
    boolean monthly = sought.measureUnit().contains("月");
    boolean head =
        HEAD_BEHIND.matcher(behind).find()
            || HEAD_BEFORE.matcher(between).find()
            || STANDARD_BEFORE.matcher(named).find();
    boolean month = MONTH_BEHIND.matcher(behind).find() || MONTH_BEFORE.matcher(between).find();
    boolean year = YEAR.matcher(behind).find();
    // 执行1848元/月/人标准: the word may stand behind the amount.
    String near = named + behind.substring(0, Math.min(8, behind.length()));
    Pattern told = monthly ? PAID : TOLD_AS_STANDARD;
    return head && (monthly ? !year : !month) && told.matcher(near).find();
  }
}
