package org.zcwc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units of measure: which words are one, and which of them mean the same. */
final class MeasureUnits {

  /** The longest counts, so that 人次 is not read as 人. */
  private static final List<String> WORDS =
      List.of(
          "平方公里", "平方千米", "立方米", "公顷", "km²", "km", "KM", "m²", "㎡", "m³", "毫升", "千瓦时", "千瓦", "户次",
          "家次", "台次", "平方米", "对夫妇", "对夫妻", "个月", "人次", "场次", "班次", "周岁", "小时", "公里", "千米", "公斤",
          "课时", "学时", "分钟", "件次", "平米", "岁", "人", "名", "位", "场", "次", "个", "处", "所", "家", "座", "间",
          "项", "件", "条", "篇", "份", "册", "本", "套", "台", "辆", "对", "户", "例", "张", "块", "支", "只", "组",
          "队", "亩", "米", "吨", "元", "天", "日", "年", "月", "期", "批", "届", "轮", "类", "级", "斤", "盏", "棵",
          "株", "颗", "粒", "剂", "针", "盒", "袋", "瓶", "架", "头", "面", "扇", "副", "艘", "箱", "车", "趟", "段",
          "顶", "盘", "席", "首", "道", "格", "樘", "幅", "部", "栋", "幢", "宗", "起", "笔", "片", "村", "线", "班",
          "门", "节", "堂", "桌", "床", "号", "单", "口", "眼", "孔", "根", "枚", "路");

  private static final Vocabulary<String> VOCABULARY =
      new Vocabulary<>(WORDS.stream().collect(Collectors.toMap(w -> w, w -> w)));

  private static final int LONGEST = 4;

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("名", "人"),
          Map.entry("位", "人"),
          Map.entry("场次", "场"),
          Map.entry("处", "个"),
          Map.entry("所", "个"),
          Map.entry("家", "个"),
          Map.entry("座", "个"),
          Map.entry("项", "个"),
          Map.entry("间", "个"),
          Map.entry("平米", "平方米"),
          Map.entry("千米", "公里"),
          Map.entry("km", "公里"),
          Map.entry("KM", "公里"),
          Map.entry("㎡", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("平方千米", "平方公里"),
          Map.entry("km²", "平方公里"),
          Map.entry("周岁", "岁"),
          Map.entry("栋", "幢"));

  /** Units that are written beside another for the same things. */
  private static final Set<String> THINGS =
      Set.of("套", "台", "件", "个", "处", "家", "所", "座", "次", "场", "副", "辆", "组", "只", "间", "项");

  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("人", "人次"),
          Set.of("人", "例"),
          Set.of("人", "户"),
          Set.of("人", "对"),
          Set.of("人", "件"),
          Set.of("场", "次"),
          Set.of("场", "个"),
          Set.of("场", "期"),
          Set.of("公里", "米"),
          Set.of("个", "次"),
          Set.of("个", "件"));

  private static final Set<String> PLACES = Set.of("处", "所", "家", "座", "间", "村", "镇");

  private MeasureUnits() {}

  /** The unit that starts here; empty for none. */
  static String at(String text, int from) {
    char[] near = text.substring(from, Math.min(text.length(), from + LONGEST)).toCharArray();
    int word = VOCABULARY.longest(near, 0, near.length);
    if (word < 0) {
      return "";
    }
    String unit = VOCABULARY.word(word);
    int end = from + unit.length();
    // 剂次, 批次, 车次; but 3项次要工作.
    boolean times =
        end < text.length()
            && text.charAt(end) == '次'
            && (end + 1 >= text.length() || "要数日级序".indexOf(text.charAt(end + 1)) < 0);
    return times ? unit + "次" : unit;
  }

  /** Where a unit ends with the other that stands beside it: 712件/套, 30台（套）. */
  static int end(String text, int end) {
    char c = end < text.length() ? text.charAt(end) : ' ';
    if (c != '/' && c != '（') {
      return end;
    }
    String other = at(text, end + 1);
    int behind = end + 1 + other.length();
    boolean closed = c == '/' || (behind < text.length() && text.charAt(behind) == '）');
    return THINGS.contains(other) && closed ? behind + (c == '/' ? 0 : 1) : end;
  }

  /** 5项 may be told as 5个, and 3所 as 3个; but 项 counts no places. */
  static boolean alike(String one, String other) {
    boolean project = one.equals("项") || other.equals("项");
    return !project || !(PLACES.contains(one) || PLACES.contains(other));
  }

  /** The word that stands for all that mean the same. */
  static String canonical(String unit) {
    return SAME.getOrDefault(unit, unit);
  }

  /** Whether the two are one word, or two words for one: 场次 and 场, but not 所 and 个. */
  static boolean exact(String one, String other) {
    return one.equals(other)
        || (canonical(one).equals(canonical(other)) && !canonical(one).equals("个"));
  }

  /** Whether the two are alike, or so near that one may have been written for the other. */
  static boolean near(String one, String other) {
    if (one.isEmpty() || same(one, other)) {
      return true;
    }
    for (Set<String> pair : NEAR) {
      if (pair.contains(canonical(one)) && pair.contains(canonical(other))) {
        return true;
      }
    }
    return false;
  }

  /** Whether amounts in the one can be told in the other. */
  static boolean same(String one, String other) {
    return Quantities.convert(BigDecimal.ONE, one, other).isPresent();
  }
}
