package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads out of a paragraph which stage a milestone has reached. */
public final class MilestoneReader {

  /** Behind a stage's words: it is not reached. */
  private static final Pattern NOT_BEHIND =
      Pattern.compile(
          "^.{0,2}(尚未|未完成|未|准备|条件|倒计时|目标|在即|前的|前|计划|筹备|还需|后将|后可|后拟|后，|后能|仪式筹备|任务|申请|方案审核)");

  /** Before a stage's words: it is not reached. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "具备", "为", "加快推进", "距", "距离", "推动", "尽快", "早日", "按期", "抓紧", "筹备", "等待", "未", "尚未", "没有",
          "努力实现", "倒排", "冲刺", "迎接", "准备", "申请", "保", "底前", "月前", "确保", "朝着", "争", "如期实现", "加快",
          "全力冲刺");

  /** Parts of a building site: what is said of one is not said of the whole. */
  private static final Pattern SOME =
      Pattern.compile("食堂|附属|综合楼|宿舍|操场|围墙|一期|部分|其中|门卫|样板|地下室|个别|栋楼|号楼|北楼|南楼|一标段|二标段|首期");

  /** A name of another work than the one sought, at the head of a clause. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^.{0,12}[\\u4e00-\\u9fff]{2,}?(小学|中学|幼儿园|学校|学院|公园|书房|医院|大桥|广场|平台|热线|队伍|社区|图书馆|体育馆|敬老院)");

  private static final Pattern SAME =
      Pattern.compile("^(?:目前|截至.{0,8})?(?:该|本|此|全|新)?(?:学校|幼儿园|平台|热线|队伍|项目|医院|公园|社区)");

  /** Light words between the halves of a stage's word. */
  private static final List<String> BETWEEN =
      List.of(
          "已", "已经", "全部", "均已", "已全部", "顺利", "工程", "结构", "工程已", "结构已", "工程已经", "工程已全部", "工程全部",
          "结构全部", "结构顺利", "工程顺利", "结构已全部");

  /** How many characters before a stage's words, within their clause, are looked at. */
  private static final int REACH = 80;

  private final String paragraph;
  private final String text;
  private final List<Token> tokens;
  private final List<StageWords> stages;
  private final boolean always;
  private StageReading.Reached best;
  private final List<String> doubts = new ArrayList<>();
  private boolean held;
  private boolean toCome;
  private boolean told;

  private MilestoneReader(String paragraph, List<String> keywords, List<StageWords> stages) {
    this.paragraph = paragraph;
    this.stages = stages;
    text = Folding.fold(paragraph);
    List<List<String>> names = new ArrayList<>();
    names.add(plain(keywords));
    stages.forEach(stage -> names.add(spaced(plain(stage.words()))));
    // The year and the quarter matter not: a stage is reached or it is not.
    tokens = Lexer.tokens(text, List.of(), names);
    always = names.get(0).isEmpty();
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

  /**
   * The furthest stage that the paragraph tells as reached.
   *
   * @param keywords words of the subject; empty where the paragraph is about nothing else
   * @param stages in order
   */
  public static StageReading read(
      String paragraph, List<String> keywords, List<StageWords> stages) {
    return new MilestoneReader(paragraph, keywords, stages).read();
  }

  private StageReading read() {
    held = always;
    Word mode = null;
    int sentence = -1;
    for (Clause clause : Clause.split(text, tokens)) {
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        mode = null;
      }
      subject(clause);
      mode = clause(clause, mode);
    }
    if (best != null && doubts.isEmpty()) {
      return best;
    }
    return doubts.isEmpty() ? new StageReading.NotTold() : new StageReading.Doubtful(doubts);
  }

  private void subject(Clause clause) {
    String words =
        text.substring(tokens.get(clause.from()).start(), tokens.get(clause.to() - 1).end());
    boolean named = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      named |= tokens.get(i).names().contains(0);
    }
    String head = words.substring(0, Math.min(words.length(), REACH));
    boolean another = ANOTHER.matcher(head).find() && !SAME.matcher(head).find();
    // 双泉小学、某幼儿园均已竣工: a list of works, of which all that follows is said.
    boolean list = clause.opener() == '、' && !told;
    held = always || named || (held && (!another || list));
    told = false;
  }

  /** Notes the stages that a clause tells; gives on whether a plan is being told. */
  private Word clause(Clause clause, Word before) {
    Word mode = before;
    boolean blocked = false;
    boolean invested = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens.get(i);
      String word = token.said();
      toCome |= token.is(Word.TO_COME);
      if (token.kind() == Token.Kind.NAME && !token.names().equals(List.of(0))) {
        boolean now = word.startsWith("正在");
        stage(clause, token, (mode == Word.PLAN || blocked) && !now);
      } else if (word.equals("规划") || word.equals("设计")) {
        // 规划设计: steps of the work, no plan.
        blocked &= mode == Word.PLAN;
      } else if (token.is(Word.PLAN, Word.WILL, Word.LEFT, Word.GOAL)
          || NOT_BEFORE.contains(word)) {
        mode = Word.PLAN;
        blocked = true;
      } else if (done(token, word)) {
        mode = Word.DONE;
        blocked = false;
      }
      invested |= word.endsWith("元");
    }
    return mode == Word.PLAN && invested ? null : mode;
  }

  private static boolean done(Token token, String word) {
    return (token.is(Word.DONE) && !word.equals("实"))
        || word.startsWith("正在")
        || word.startsWith("目前")
        || word.startsWith("现")
        || word.equals("正式");
  }

  private void stage(Clause clause, Token token, boolean planned) {
    int last = Math.min(text.length(), token.end() + 8);
    told = true;
    int comma = text.indexOf('，', token.end());
    last = comma < 0 ? last : Math.min(last, comma + 1);
    boolean ahead = NOT_BEHIND.matcher(text.substring(token.end(), last)).find();
    boolean month = future(clause, token);
    if (!held || toCome || planned || ahead || month) {
      return;
    }
    int index = token.names().stream().mapToInt(n -> n).max().orElse(0) - 1;
    int start = Math.max(tokens.get(clause.from()).start(), token.start() - REACH);
    String quote = paragraph.substring(start, token.end());
    boolean some = SOME.matcher(quote).find() && index == stages.size() - 1;
    if (some) {
      doubts.add(quote);
    } else if (best == null || index > best.index()) {
      best = new StageReading.Reached(index, quote, start, token.end());
    }
  }

  /** 年底竣工, 12月底前建成: a day to come. */
  private boolean future(Clause clause, Token token) {
    int from = Math.max(tokens.get(clause.from()).start(), token.start() - REACH);
    String before = text.substring(from, token.start());
    boolean past = before.contains("已") || before.contains("上年") || before.contains("去年");
    return !past && before.matches("(?s).*(底前|月前|日前完成|年内|年底|明年|下半年|下月|下季度|之前).*");
  }
}
