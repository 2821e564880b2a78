package org.zcwc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One walk over a paragraph, clause by clause, for the stage that it tells as reached. */
final class StageWalk {

  /** Before a stage's words: it is not reached. */
  private static final Words NOT_BEFORE =
      Words.of(
          "届时", "具备", "加快推进", "距", "距离", "推动", "尽快", "早日", "按期", "抓紧", "筹备", "等待", "未", "尚未", "没有",
          "努力实现", "倒排", "冲刺", "迎接", "准备", "申请", "保", "底前", "月前", "确保", "朝着", "争", "如期实现", "加快",
          "全力冲刺");

  /** Of those, the ones that only tell of haste. */
  private static final Words EFFORTS = Words.of("加快", "加快推进", "抓紧", "倒排", "冲刺", "全力冲刺");

  /** Parts of a building site: what is said of one is not said of the whole. */
  private static final Pattern SOME =
      Pattern.compile("食堂|餐厅|附属|综合楼|教学楼|宿舍|操场|围墙|一期|部分|其中|门卫|样板|地下室|个别|栋楼|号楼|北楼|南楼|一标段|二标段|首期");

  /** A name of another work than the one sought, at the head of a clause. */
  private static final Pattern ANOTHER =
      Pattern.compile("^.{0,4}(?:前者|后者)|^.{0,12}[\\u4e00-\\u9fff]{2,}?" + MilestoneWords.WORKS);

  private static final Pattern SAME =
      Pattern.compile(
          "(?:进行|推进|加快|完成|开展|系统|[对将该本])(?:学校|幼儿园|平台|热线|队伍|项目|医院|公园|社区)|^(?:目前|截至.{0,8})?(?:该|本|此|全|新)?(?:学校|幼儿园|平台|热线|队伍|项目|医院|公园|社区)");

  /** Of another part of the site, that is not so far. */
  private static final Pattern STILL = Pattern.compile("仍|还在|其余|其他|尚在");

  /** How it stands now. */
  private static final Pattern NOW = Pattern.compile("目前|仍|至今|还在|正在");

  /** 医院专家: people of another work, and not that work. */
  private static final Pattern WHO =
      Pattern.compile("(?:医院|学校|中学|小学|幼儿园|社区)的?(?:专家|医生|医师|教师|老师|校长|园长|学生|家长)");

  /** A heading over what is to be done. */
  private static final Pattern AGENDA = Pattern.compile("工作|重点|抓好|做好|措施|打算|安排");

  /** Labels that go on with what was spoken of. */
  private static final Pattern LABELS =
      Pattern.compile("进展|进度|情况|措施|目前|工作|下一步|下步|问题|原因|完成|时间|状态|阶段|建设|其中|计划|[0-9一二三四五六七八九十]");

  /** How many characters before a stage's words, within their clause, are looked at. */
  private static final int REACH = 80;

  /** How many characters behind its name may make it another's. */
  private static final int NAME = 8;

  /** A label is no longer. */
  private static final int LABEL = 8;

  private final String paragraph;
  private final String text;
  private final int quarter;
  private final Token[] tokens;
  private final MilestoneWords words;
  private StageReading.Reached best;
  private final List<String> doubts = new ArrayList<>();
  private boolean held;
  private boolean toCome;
  private boolean told;
  private boolean someBest;

  StageWalk(MilestoneWords words, String paragraph, int year, int quarter) {
    this.words = words;
    this.paragraph = paragraph;
    this.quarter = quarter;
    text = Folding.fold(paragraph);
    char[] signs = text.toCharArray();
    tokens = Lexer.tokens(text, signs, times(signs, year, quarter), words.known());
  }

  /** The time marks, but 自5月开通以来, which tells a stage. */
  private List<TimeMark> times(char[] signs, int year, int quarter) {
    return TimeMarks.scan(text, signs, year, quarter).stream()
        .filter(m -> !text.startsWith("以来", m.end() - 2) || text.startsWith("月以来", m.end() - 3))
        .toList();
  }

  StageReading read() {
    held = words.unnamed();
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
    String said = said(clause);
    boolean named = false;
    boolean other = label(clause, said);
    for (int i = clause.from(); i < clause.to(); i++) {
      named |= MilestoneWords.names(tokens[i]) && itself(i, clause);
      other |= words.namesOther(tokens[i]);
    }
    // 双泉小学、某幼儿园均已竣工: a list of works, of which all that follows is said.
    boolean list = clause.opener() == '、' && !told;
    held = words.unnamed() || named || (held && (list || !(other || another(said))));
    told = false;
  }

  private static boolean another(String said) {
    String head = said.substring(0, Math.min(said.length(), REACH));
    return ANOTHER.matcher(head).find() && !SAME.matcher(head).find();
  }

  /** 遴选教师，拟组建危机干预队伍: the first thing that a sentence names, be it late. */
  private boolean first(Clause clause) {
    for (int i = clause.from(); i < tokens.length; i++) {
      Token token = tokens[i];
      boolean ends = token.kind() == Token.Kind.MARK && "。；\n".contains(token.said());
      if (ends || words.namesOther(token)) {
        return false;
      }
      if (MilestoneWords.names(token)) {
        int from = tokens[clause.from()].start();
        String before = WHO.matcher(text.substring(from, token.start())).replaceAll("");
        return !MilestoneWords.WORKS_NAMED.matcher(before).find();
      }
    }
    return false;
  }

  /** Whether the name is the milestone's, and not within another's. */
  private boolean itself(int at, Clause clause) {
    Token token = tokens[at];
    int end = Math.min(tokens[clause.to() - 1].end(), token.end() + NAME);
    int from = at;
    while (from > clause.from() && noun(tokens[from - 1])) {
      from--;
    }
    return !words.another(text.substring(token.end(), end))
        && !words.qualified(text.substring(tokens[from].start(), token.start()));
  }

  private static boolean noun(Token token) {
    return token.kind() == Token.Kind.UNKNOWN || token.is(Word.OTHER, Word.CONTENT, Word.NARROW);
  }

  /** 热线：…: a label before a colon that names something else. */
  private boolean label(Clause clause, String said) {
    int end = tokens[clause.to() - 1].end();
    boolean colon = text.startsWith("：", end);
    return colon && said.length() <= LABEL && !LABELS.matcher(said).find();
  }

  /** Notes the stages that a clause tells; gives on whether a plan is being told. */
  private Word clause(Clause clause, Word before) {
    Word mode = before;
    // 受选址调整影响: what stood in the way, no stage reached.
    boolean blocked = tokens[clause.from()].said().startsWith("受");
    boolean coming = false;
    boolean invested = false;
    boolean earlier = false;
    boolean meant = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = tokens[i];
      String word = token.said();
      toCome |= token.is(Word.TO_COME);
      blocked |= token.is(Word.PUT_OFF);
      boolean month = token.time() != null && token.time().from() > 0;
      coming = month ? token.isTime(TimeMark.Kind.FUTURE) : coming;
      coming |= quarter < 3 && word.startsWith("暑");
      earlier = token.kind() == Token.Kind.TIME ? token.isTime(TimeMark.Kind.PRIOR) : earlier;
      if (token.kind() == Token.Kind.NAME && words.tellsStage(token)) {
        StageClues clues = new StageClues(text, token, reach(clause, token));
        boolean now = word.startsWith("正在") || clues.goingOn();
        boolean formerly = earlier && words.last(words.stage(token));
        stage(clause, i, clues, coming || formerly || ((mode == Word.PLAN || blocked) && !now));
      } else if (word.equals("规划")
          || word.equals("设计")
          || (word.equals("拟定") && said(clause).contains("方案"))) {
        // 规划设计, 拟定方案: steps of the work, no plan.
        blocked &= mode == Word.PLAN;
      } else if (word.equals("为")) {
        blocked = true;
      } else if (token.is(Word.PLAN, Word.WILL, Word.LEFT, Word.GOAL) || NOT_BEFORE.has(token)) {
        mode = Word.PLAN;
        blocked = true;
        meant |= !EFFORTS.has(token);
      } else if (StageClues.done(token) && !(blocked && word.equals("正式"))) {
        mode = Word.DONE;
        blocked = false;
      }
      invested |= word.endsWith("元");
    }
    int end = tokens[clause.to() - 1].end();
    boolean heads = mode == Word.PLAN && blocked && text.startsWith("：", end);
    toCome |= heads && AGENDA.matcher(said(clause)).find();
    // 利用暑假加快进度: an effort, of which the next clause tells the end.
    mode = mode == Word.PLAN && !meant ? before : mode;
    return mode == Word.PLAN && invested ? null : mode;
  }

  private void stage(Clause clause, int at, StageClues clues, boolean planned) {
    told = true;
    if (held && clues.denied() && behindBest(words.stage(tokens[at]))) {
      doubts.add(paragraph.substring(clues.start(), tokens[at].end()));
    }
    if (!held || toCome || planned || clues.ahead()) {
      return;
    }
    Token token = tokens[at];
    int stage = words.stage(token);
    String step = clues.step();
    boolean whole = words.last(stage) && clues.finished() && step.isEmpty();
    boolean another =
        (whole && !clues.ceremony() && strange(clause, at, clues) > 2)
            || (clues.rebuilt() && strange(clause, at, clues) > 1 && !clues.site(said(clause)));
    if (another || ((stage > 0 || token.said().equals("方案")) && clues.named()) || clues.under()) {
      return;
    }
    reached(token, clues, partly(token, clues, ended(stage, step, clues)));
  }

  /** 主体工程通过验收: the end of a step is no more than that step's. */
  private int ended(int stage, String step, StageClues clues) {
    int of = clues.finished() && !step.isEmpty() ? words.stageOf(step) : -1;
    return of < 0 ? stage : Math.min(of, stage);
  }

  /** 主体完成80%: the step itself goes on; of another work no stage is known. */
  private int partly(Token token, StageClues clues, int stage) {
    if (!clues.partly()) {
      return stage;
    }
    return token.said().startsWith("主体") ? words.stageOf("主体施工") : -1;
  }

  private void reached(Token token, StageClues clues, int stage) {
    if (stage < 0) {
      return;
    }
    String quote = paragraph.substring(clues.start(), token.end());
    boolean some = SOME.matcher(quote).find();
    boolean lags =
        best != null
            && someBest
            && stage < best.index()
            && ((some && quote.contains("正在")) || STILL.matcher(quote).find());
    boolean contradicts = behindBest(stage) && !some && NOW.matcher(quote).find();
    if (contradicts || (some && words.last(stage))) {
      doubts.add(quote);
    } else if (best == null || stage > best.index() || lags) {
      someBest = some;
      best = new StageReading.Reached(stage, quote, clues.start(), token.end());
    }
  }

  /** Whether the last stage is told as reached already, and this is an earlier one. */
  private boolean behindBest(int stage) {
    return best != null && words.last(best.index()) && stage < best.index();
  }

  /** 外墙保温完工, 厨房改造: how much is said of a thing of its own, that is not the work. */
  private int strange(Clause clause, int at, StageClues clues) {
    int from = at;
    while (from > clause.from()
        && tokens[from - 1].start() >= clues.start()
        && tokens[from - 1].kind() != Token.Kind.NAME) {
      from--;
    }
    StringBuilder said = new StringBuilder();
    for (int i = from; i < at; i++) {
      Token before = tokens[i];
      boolean plain = before.is(Word.OTHER, Word.CONTENT, Word.NARROW);
      said.append(plain || before.kind() == Token.Kind.UNKNOWN ? before.said() : "");
    }
    return words.strange(said);
  }

  private int reach(Clause clause, Token token) {
    return Math.max(tokens[clause.from()].start(), token.start() - REACH);
  }

  private String said(Clause clause) {
    return text.substring(tokens[clause.from()].start(), tokens[clause.to() - 1].end());
  }
}
