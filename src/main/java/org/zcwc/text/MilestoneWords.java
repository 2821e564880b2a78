package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a milestone, its stages and the others beside it are spoken of. */
final class MilestoneWords {

  static final String WORKS = "(?:小学|中学|幼儿园|学校|学院|公园|书房|医院|大桥|广场|平台|热线|(?<!施工)队伍|社区|图书馆|体育馆|敬老院)";

  static final Pattern WORKS_NAMED = Pattern.compile(WORKS);

  /** Which of a place's several: 某镇第二幼儿园. */
  private static final Pattern RANK =
      Pattern.compile("[镇乡街道办村]{0,2}(第[一二三四五六七八九十\\d]+|实验|机关|中心)" + WORKS);

  /** 区教育和体育局, 全区: whose it is. */
  private static final Pattern WHOSE =
      Pattern.compile("^.*?(?:局|委|办|联|协|会|院)|中小学生?|学生|未成年人|青少年|妇女|儿童|[区县市镇我全]");

  /** 队伍在某学校举行成立仪式, 平台已在中小学校投入使用: where it is. */
  private static final Pattern WHERE = Pattern.compile("(?:已|均|现|正式|全面)*(?:在|于|面向)");

  /** What may stand between a work's name and the word that it is done. */
  private static final Pattern LIGHT =
      Pattern.compile(
          WORKS
              + "|^[\\u4e00-\\u9fff]{2,3}[区县市]|中心|新建|改建|扩建|改扩建|工程|项目|建设|部分|全区|我区|[区县市镇]|正式|顺利|圆满|如期|按期|按时|提前"
              + "|整体|全面|最终|终于|同步|专家|高校|秋季|春季|学期|开学|暑期|经过|各方|共同|努力|单位|验收|组织"
              + "|一期|二期|目前|现|已|的|了|也|都|并|且|经|由|于|在|[0-9]+");

  /** Light words between the halves of a stage's word. */
  private static final List<String> BETWEEN =
      List.of(
          "已", "已经", "全部", "均已", "已全部", "顺利", "工程", "结构", "工程已", "结构已", "工程已经", "工程已全部", "工程全部",
          "结构全部", "结构顺利", "工程顺利", "结构已全部");

  private final List<List<String>> names = new ArrayList<>();
  private final KnownNames known;
  private final List<List<String>> stages;
  private final String name;
  private final List<String> own;
  private final boolean fuller;

  /**
   * @param name of the milestone
   * @param keywords words of it; empty where the paragraphs are about nothing else
   * @param others words of the other milestones that a paragraph may tell of
   */
  MilestoneWords(String name, List<String> keywords, List<String> others, List<StageWords> told) {
    this.name = Folding.fold(name) + String.join("", keywords);
    fuller = !keywords.contains(name);
    own = WORKS_NAMED.matcher(this.name).results().map(MatchResult::group).distinct().toList();
    stages = StageCourses.words(told);
    names.add(plain(keywords));
    stages.forEach(words -> names.add(spaced(words)));
    names.add(plain(others));
    known = new KnownNames(names);
  }

  /** For the lexer: its own words, those of each stage, those of the others. */
  KnownNames known() {
    return known;
  }

  boolean unnamed() {
    return names.get(0).isEmpty();
  }

  static boolean names(Token token) {
    return token.names().get(0);
  }

  boolean namesOther(Token token) {
    return token.names().get(stages.size() + 1);
  }

  boolean tellsStage(Token token) {
    return token.names().stream().anyMatch(this::stage);
  }

  /** The furthest stage that the token tells. */
  int stage(Token token) {
    return token.names().stream().filter(this::stage).max().orElse(0) - 1;
  }

  private boolean stage(int of) {
    return of > 0 && of <= stages.size();
  }

  boolean last(int stage) {
    return stage == stages.size() - 1;
  }

  /** The stage that a usual word tells; -1 for none. */
  int stageOf(String word) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  /** 某镇中心小学 is no kindergarten of that town. */
  boolean another(String behind) {
    if (WHERE.matcher(behind).lookingAt()) {
      return false; // 队伍在某学校举行成立仪式: where it was held
    }
    Matcher works = WORKS_NAMED.matcher(behind);
    Matcher rank = RANK.matcher(behind);
    if (rank.lookingAt() && !name.contains(rank.group(1))) {
      return true;
    }
    return !own.isEmpty() && works.find() && own.stream().noneMatch(works.group()::equals);
  }

  /** 智慧教育云平台 is no 心理健康云平台. */
  boolean qualified(String before) {
    return fuller && Pairs.foreign(WHOSE.matcher(before).replaceAll(""), List.of(name)) > 3;
  }

  /** How many characters tell of a thing of its own, that is not the work. */
  int strange(CharSequence said) {
    String own = WHOSE.matcher(said).replaceAll("");
    return Pairs.foreign(LIGHT.matcher(own).replaceAll(""), List.of(name));
  }

  /** 主体已封顶, 主体工程全部完工: a word of two halves, with light words between them. */
  private static List<String> spaced(List<String> words) {
    List<String> all = new ArrayList<>(words);
    for (String word : words) {
      for (String light : word.length() == 4 ? BETWEEN : List.<String>of()) {
        all.add(word.substring(0, 2) + light + word.substring(2));
      }
    }
    return all;
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(w -> Folding.fold(w.strip())).filter(w -> !w.isEmpty()).toList();
  }
}
