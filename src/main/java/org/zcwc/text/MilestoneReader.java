package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads out of a paragraph which stage a milestone has reached. */
public final class MilestoneReader {

  /** Behind a stage's words: it is not reached. */
  private static final Pattern NOT_BEHIND =
      Pattern.compile(
          "^.{0,2}(尚未|未完成|未|准备|条件|倒计时|目标|在即|前的|前|计划|筹备|还需|后将|后可|后拟|后，|后能|仪式筹备|任务|申请|方案审核|试运行|测试)");

  /** Behind a stage's words: they only name a paper or a trade. */
  private static final Pattern NAMES_BEHIND =
      Pattern.compile(
          "^(?:工作|实施|建设)?(?:方案|单位|合同|图|许可|招标|招聘|围挡|标准|要求|节点|事宜|流程|程序|通知|手续|人员|力量|经费|时间|队)");

  /** Behind 改造 and the like: the work's name. */
  private static final Pattern WORK = Pattern.compile("^(?:提升)?(?:工程|项目|任务|建设)");

  /** Behind a stage's words: how much of it is done, and that is not all. */
  private static final Pattern PARTLY =
      Pattern.compile("^(?:已|约|近|完成|工程量|总|量|进度|比例|的|达到?|至|了|过|为|率)*\\d{1,2}(?:\\.\\d+)?%");

  /** Before a stage's words: it is not reached. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "具备", "为", "加快推进", "距", "距离", "推动", "尽快", "早日", "按期", "抓紧", "筹备", "等待", "未", "尚未", "没有",
          "努力实现", "倒排", "冲刺", "迎接", "准备", "申请", "保", "底前", "月前", "确保", "朝着", "争", "如期实现", "加快",
          "全力冲刺");

  /** Parts of a building site: what is said of one is not said of the whole. */
  private static final Pattern SOME =
      Pattern.compile("食堂|餐厅|附属|综合楼|教学楼|宿舍|操场|围墙|一期|部分|其中|门卫|样板|地下室|个别|栋楼|号楼|北楼|南楼|一标段|二标段|首期");

  private static final String WORKS =
      "(?:小学|中学|幼儿园|学校|学院|公园|书房|医院|大桥|广场|平台|热线|(?<!施工)队伍|社区|图书馆|体育馆|敬老院)";

  private static final Pattern WORKS_NAMED = Pattern.compile(WORKS);

  /** A name of another work than the one sought, at the head of a clause. */
  private static final Pattern ANOTHER =
      Pattern.compile("^.{0,4}(?:前者|后者)|^.{0,12}[\\u4e00-\\u9fff]{2,}?" + WORKS);

  private static final Pattern SAME =
      Pattern.compile(
          "(?:进行|推进|加快|完成|开展|系统|[对将该本])(?:学校|幼儿园|平台|热线|队伍|项目|医院|公园|社区)|^(?:目前|截至.{0,8})?(?:该|本|此|全|新)?(?:学校|幼儿园|平台|热线|队伍|项目|医院|公园|社区)");

  /** Of another part of the site, that is not so far. */
  private static final Pattern STILL = Pattern.compile("仍|还在|其余|其他|尚在");

  /** A heading over what is to be done. */
  private static final Pattern AGENDA = Pattern.compile("工作|重点|抓好|做好|措施|打算|安排");

  /** What may stand between a work's name and the word that it is done. */
  private static final Pattern LIGHT =
      Pattern.compile(
          WORKS
              + "|中心|新建|改建|扩建|改扩建|工程|项目|建设|部分|全区|我区|淄川|[区县市镇]|正式|顺利|圆满|如期|按期|按时|提前"
              + "|整体|全面|最终|终于|同步|秋季|春季|学期|开学|暑期|经过|各方|共同|努力|单位|验收|组织|心理|健康|公益|援助|危机|干预"
              + "|一期|二期|目前|现|已|的|了|也|都|并|且|经|由|于|在|[0-9]+");

  /** Right before a stage's words: it is being got ready. */
  private static final Pattern READY = Pattern.compile("(?:筹备|筹建|准备|申请|等待|筹划)$");

  /** A step of the work right before a word of an end. */
  private static final Pattern PART =
      Pattern.compile(
          "(外墙保温|保温|水电|管网|绿化|场地|围墙|硬化|屋面|门窗|消防|室外配套|主体|基础|桩基|土方|地基|装饰装修|装修|装饰|内外墙|外墙|粉刷)(?:工程|结构|施工|部分|完工|完成|封顶|竣工|并|且|已经|早已|业已|均已|现已|刚刚|早|已|全部|顺利|也|均|都|于|[0-9月日底])*$");

  /** Labels that go on with what was spoken of. */
  private static final Pattern LABELS =
      Pattern.compile("进展|进度|情况|措施|目前|工作|下一步|下步|问题|原因|完成|时间|状态|阶段|建设|其中|计划|[0-9一二三四五六七八九十]");

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
  private final List<List<String>> words;
  private final String name;
  private final List<String> own;
  private final boolean fuller;
  private final boolean always;
  private StageReading.Reached best;
  private final List<String> doubts = new ArrayList<>();
  private boolean held;
  private boolean toCome;
  private boolean told;
  private boolean someBest;

  private MilestoneReader(
      String paragraph,
      String name,
      List<String> keywords,
      List<String> others,
      List<StageWords> stages,
      int year,
      int quarter) {
    this.paragraph = paragraph;
    fuller = !keywords.contains(name);
    this.name = Folding.fold(name) + String.join("", keywords);
    own = WORKS_NAMED.matcher(this.name).results().map(MatchResult::group).distinct().toList();
    text = Folding.fold(paragraph);
    List<List<String>> names = new ArrayList<>();
    names.add(plain(keywords));
    words = StageCourses.words(stages);
    words.forEach(stage -> names.add(spaced(stage)));
    names.add(plain(others));
    tokens = Lexer.tokens(text, times(year, quarter), names);
    always = names.get(0).isEmpty();
  }

  /** The time marks, but 自5月开通以来, which tells a stage. */
  private List<TimeMark> times(int year, int quarter) {
    return TimeMarks.scan(text, year, quarter).stream()
        .filter(m -> !text.startsWith("以来", m.end() - 2) || text.startsWith("月以来", m.end() - 3))
        .toList();
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
   * @param name of the milestone
   * @param keywords words of the subject; empty where the paragraph is about nothing else
   * @param others words of the other milestones that the paragraph may tell of
   * @param stages in order
   * @param year of the report
   * @param quarter of the report, 1 to 4
   */
  public static StageReading read(
      String paragraph,
      String name,
      List<String> keywords,
      List<String> others,
      List<StageWords> stages,
      int year,
      int quarter) {
    return new MilestoneReader(paragraph, name, keywords, others, stages, year, quarter).read();
  }

  private StageReading read() {
    held = always;
    Word mode = null;
    int sentence = -1;
    for (Clause clause : Clause.split(text, tokens)) {
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        mode = null;
        held |= first(clause);
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
    boolean other = label(clause, words);
    for (int i = clause.from(); i < clause.to(); i++) {
      named |= tokens.get(i).names().contains(0) && itself(i, clause);
      other |= tokens.get(i).names().contains(this.words.size() + 1);
    }
    String head = words.substring(0, Math.min(words.length(), REACH));
    boolean another = other || (ANOTHER.matcher(head).find() && !SAME.matcher(head).find());
    // 双泉小学、某幼儿园均已竣工: a list of works, of which all that follows is said.
    boolean list = clause.opener() == '、' && !told;
    held = always || named || (held && (!another || list));
    told = false;
  }

  /** 遴选教师，拟组建危机干预队伍: the first thing that a sentence names, be it late. */
  private boolean first(Clause clause) {
    for (int i = clause.from(); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ends = token.kind() == Token.Kind.MARK && "。；\n".contains(token.said());
      if (ends || token.names().contains(words.size() + 1)) {
        return false;
      }
      if (token.names().contains(0)) {
        int from = tokens.get(clause.from()).start();
        return !WORKS_NAMED.matcher(text.substring(from, token.start())).find();
      }
    }
    return false;
  }

  /** 杨寨镇中心小学 is no 杨寨 kindergarten, 智慧教育云平台 no 心理健康云平台. */
  private boolean itself(int at, Clause clause) {
    Token token = tokens.get(at);
    int end = Math.min(tokens.get(clause.to() - 1).end(), token.end() + 8);
    Matcher works = WORKS_NAMED.matcher(text).region(token.end(), end);
    boolean another =
        !own.isEmpty() && works.find() && own.stream().noneMatch(works.group()::equals);
    Token before = at > clause.from() ? tokens.get(at - 1) : null;
    boolean qualified =
        before != null
            && before.kind() == Token.Kind.UNKNOWN
            && before.end() == token.start()
            && fuller
            && foreign(before.said()) > 3;
    return !another && !qualified;
  }

  /** How many characters stand in no pair of its name's. */
  private int foreign(String run) {
    int strange = 0;
    for (int i = 0; i < run.length(); i++) {
      boolean pair =
          (i + 2 <= run.length() && name.contains(run.substring(i, i + 2)))
              || (i > 0 && name.contains(run.substring(i - 1, i + 1)));
      strange += pair || "区县市镇我全".indexOf(run.charAt(i)) >= 0 ? 0 : 1;
    }
    return strange;
  }

  /** 热线：…: a label before a colon that names something else. */
  private boolean label(Clause clause, String words) {
    int end = tokens.get(clause.to() - 1).end();
    boolean colon = text.startsWith("：", end);
    return colon && words.length() <= 8 && !LABELS.matcher(words).find();
  }

  /** Notes the stages that a clause tells; gives on whether a plan is being told. */
  private Word clause(Clause clause, Word before) {
    Word mode = before;
    // 受选址调整影响: what stood in the way, no stage reached.
    boolean blocked = tokens.get(clause.from()).said().startsWith("受");
    boolean coming = false;
    boolean invested = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens.get(i);
      String word = token.said();
      toCome |= token.is(Word.TO_COME);
      blocked |= token.is(Word.PUT_OFF);
      boolean month = token.time() != null && token.time().from() > 0;
      coming = month ? token.isTime(TimeMark.Kind.FUTURE) : coming;
      if (token.kind() == Token.Kind.NAME && token.names().stream().anyMatch(this::stage)) {
        boolean now = word.startsWith("正在");
        boolean under = goingOn(token);
        stage(clause, token, coming || ((mode == Word.PLAN || blocked) && !now && !under));
      } else if (word.equals("规划") || word.equals("设计")) {
        // 规划设计: steps of the work, no plan.
        blocked &= mode == Word.PLAN;
      } else if (word.equals("为")) {
        blocked = true;
      } else if (token.is(Word.PLAN, Word.WILL, Word.LEFT, Word.GOAL)
          || NOT_BEFORE.contains(word)) {
        mode = Word.PLAN;
        blocked = true;
      } else if (done(token, word) && !(blocked && word.equals("正式"))) {
        mode = Word.DONE;
        blocked = false;
      }
      invested |= word.endsWith("元");
    }
    int end = tokens.get(clause.to() - 1).end();
    String said = text.substring(tokens.get(clause.from()).start(), end);
    toCome |=
        mode == Word.PLAN && blocked && text.startsWith("：", end) && AGENDA.matcher(said).find();
    return mode == Word.PLAN && invested ? null : mode;
  }

  private boolean stage(int name) {
    return name > 0 && name <= words.size();
  }

  /** 筹备中, 设计阶段: a step that is going on. */
  private boolean goingOn(Token token) {
    return (text.startsWith("中", token.end()) && !text.startsWith("中标", token.end()))
        || text.startsWith("阶段", token.end());
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
    boolean prepared =
        READY.matcher(text).region(Math.max(0, token.start() - 4), token.start()).find();
    if (prepared || !held || toCome || planned || ahead || month) {
      return;
    }
    int index = token.names().stream().filter(this::stage).mapToInt(n -> n).max().orElse(0) - 1;
    int start = Math.max(tokens.get(clause.from()).start(), token.start() - REACH);
    String quote = paragraph.substring(start, token.end());
    boolean whole = index == words.size() - 1 && finished(token);
    boolean ofPart = PART.matcher(text).region(start, token.start()).find();
    if ((whole && !ofPart && object(clause, token) > 2)
        || (token.said().equals("改造") && object(clause, token) > 1)) {
      return;
    }
    if ((index > 0 && noun(token)) || (finished(token) && under(token, start))) {
      return;
    }
    index = finished(token) ? ofPart(token, start, index) : index;
    boolean partly = finished(token) && PARTLY.matcher(text.substring(token.end(), last)).find();
    if (partly) {
      index = token.said().startsWith("主体") ? stageOf("主体施工") : -1;
    }
    if (index < 0) {
      return;
    }
    boolean some = SOME.matcher(quote).find() && index == words.size() - 1;
    if (some) {
      doubts.add(quote);
    } else if (best == null
        || index > best.index()
        || (someBest && index < best.index() && STILL.matcher(quote).find())) {
      someBest = SOME.matcher(quote).find();
      best = new StageReading.Reached(index, quote, start, token.end());
    }
  }

  /** 外墙保温完工, 厨房改造: what is done is a thing of its own, not the work. */
  private int object(Clause clause, Token token) {
    StringBuilder said = new StringBuilder();
    for (int i = clause.from(); i < clause.to() && tokens.get(i).start() < token.start(); i++) {
      Token before = tokens.get(i);
      boolean plain =
          before.kind() == Token.Kind.UNKNOWN || before.is(Word.OTHER, Word.CONTENT, Word.NARROW);
      if (before.kind() == Token.Kind.NAME) {
        said.setLength(0);
      } else if (plain) {
        said.append(before.said());
      }
    }
    return LIGHT.matcher(said).replaceAll("").length();
  }

  /** 组建方案, 施工单位, 改造工程: named only. */
  private boolean noun(Token token) {
    String behind = text.substring(token.end(), Math.min(text.length(), token.end() + 6));
    boolean going =
        token.start() >= 2 && "正在进行".contains(text.substring(token.start() - 2, token.start()));
    boolean work = token.said().equals("改造") && !going && WORK.matcher(behind).find();
    return work || NAMES_BEHIND.matcher(behind).find();
  }

  /** 主体工程通过验收, 装修已完工: the end of one step is not the work's. */
  private int ofPart(Token token, int start, int index) {
    Matcher part = PART.matcher(text).region(start, token.start());
    if (index == 0 || !part.find()) {
      return index;
    }
    String word = part.group(1);
    String step =
        switch (word.charAt(0)) {
          case '主' -> "主体封顶";
          case '基', '桩', '土', '地' -> "开工";
          default -> "装修";
        };
    int stage = stageOf(step);
    return stage < 0 ? index : Math.min(stage, index);
  }

  private static boolean finished(Token token) {
    String word = token.said();
    return "完竣封成验".chars().anyMatch(c -> word.indexOf(c) >= 0);
  }

  /** 正在竣工验收: under way. */
  private boolean under(Token token, int clause) {
    int from = Math.max(clause, token.start() - 6);
    return text.substring(from, token.start()).matches(".*正在?(?:组织|进行|开展|准备|办理)*");
  }

  private int stageOf(String word) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  /** 年底竣工, 12月底前建成: a day to come. */
  private boolean future(Clause clause, Token token) {
    int from = Math.max(tokens.get(clause.from()).start(), token.start() - REACH);
    String before = text.substring(from, token.start());
    boolean past = before.contains("已") || before.contains("上年") || before.contains("去年");
    return !past
        && before.matches("(?s).*(底前|月前|日前完成|年内|年底|明年|下半年|下月|下季度|之前|节前|年前|开学前|放假前|暑假|寒假前).*");
  }
}
