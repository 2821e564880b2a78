package org.zcwc.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the characters around a stage's words say of whether the stage is reached. */
final class StageClues {

  /** Behind a stage's words: it is not reached. */
  private static final Pattern NOT_BEHIND =
      Pattern.compile(
          "^.{0,2}(尚未|未完成|未|准备|条件|倒计时|目标|在即|前的|前|计划|筹备|还需|后将|后可|后拟|后，|后能|仪式筹备|任务|申请|方案审核|试运行|测试)");

  /** Behind a stage's words: they only name a paper or a trade. */
  private static final Pattern NAMES_BEHIND =
      Pattern.compile(
          "^(?:工作|实施|建设)?(?:方案|单位|合同|图|许可|招标|招聘|围挡|标准|要求|节点|事宜|流程|程序|通知|手续|人员|力量|经费|资金|时间|队|规范|制度|规程|话术|场所|地点|席位|员)");

  /** Behind 改造 and the like: the work's name. */
  private static final Pattern WORK = Pattern.compile("^(?:提升)?(?:工程|项目|任务|建设)");

  /** 招生方案: the paper is another's than the work's. */
  private static final Pattern OTHER_PAPER =
      Pattern.compile("(?:招生|招聘|运营|培训|宣传|活动|值班|管理|应急|安全|分配|课程|考核|服务|入园|搬迁)$");

  /** Behind a stage's words: how much of it is done, and that is not all. */
  private static final Pattern PARTLY =
      Pattern.compile("^(?:已|约|近|完成|工程量|总|量|进度|比例|的|达到?|至|了|过|为|率)*\\d{1,2}(?:\\.\\d+)?%");

  /** 启动队伍组建工作: begun, and no more. */
  private static final Pattern LAUNCH = Pattern.compile("^(?!.*(?:完成|已全面)).*(?:启动|着手|部署|谋划)");

  /** Right before a stage's words: it is being got ready. */
  private static final Pattern READY = Pattern.compile("(?:筹备|筹建|准备|申请|等待|筹划)$");

  /** A step of the work right before a word of an end. */
  private static final Pattern PART =
      Pattern.compile(
          "(外墙保温|保温|水电|管网|绿化|场地|围墙|硬化|屋面|门窗|消防|室外配套|主体|基础|桩基|土方|地基|装饰装修|装修|装饰|内外墙|外墙|粉刷)(?:工程|结构|施工|部分|完工|完成|封顶|竣工|并|且|已经|早已|业已|均已|现已|刚刚|早|已|全部|顺利|也|均|都|于|[0-9月日底])*$");

  private static final Pattern DENIED = Pattern.compile("(?:尚未|仍未|还未|至今未|并未|仍处于|仍在|还在|仍为).{0,4}$");

  /** A day to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "底前|月前|日前完成|年内|年底|明年|下半年|下月|下季度|之前|节前|年前|开学前|放假前|暑假|寒假前|后\\d+个?(?:天|日|工作日|周|月)内");

  /** 前期手续办理完毕后即组织施工: what comes after a step that is not yet at its end. */
  private static final Pattern AFTER = Pattern.compile("后(?:即可?|将|方可|再)(?:组织|全面|正式|进场|开展|进行|安排)*$");

  /** Rooms and walls, right before what is done to them. */
  private static final Pattern SITE =
      Pattern.compile("(?:屋面|屋顶|墙面|外墙|内墙|地面|门窗|吊顶|厨房|卫生间|厕所|教室|活动室|走廊|场地|楼梯)(?:的|等|和|及)?$");

  /** It has come about, or of an earlier year. */
  private static final Pattern PAST = Pattern.compile("已|上年|去年");

  /** Under way. */
  private static final Pattern UNDER = Pattern.compile(".*正在?(?:组织|进行|开展|准备|办理)*");

  /** How many characters behind a stage's words are looked at. */
  private static final int BEHIND = 8;

  private final String text;
  private final Token token;
  private final int start;

  /**
   * @param text folded
   * @param token the stage's words
   * @param start where the words before it begin that belong to it
   */
  StageClues(String text, Token token, int start) {
    this.text = text;
    this.token = token;
    this.start = start;
  }

  /** 已, 正在, 现: it has come about, or goes on. */
  static boolean done(Token token) {
    String word = token.said();
    return (token.is(Word.DONE) && !word.equals("实"))
        || word.startsWith("正在")
        || word.startsWith("目前")
        || word.startsWith("现")
        || word.equals("正式");
  }

  /** Where the words to quote begin. */
  int start() {
    return start;
  }

  /** 待竣工, 竣工在即, 年底竣工: not yet. */
  boolean ahead() {
    return NOT_BEHIND.matcher(behind()).find() || future() || prepared();
  }

  /** 尚未开工, 仍处于主体施工阶段: no further yet. */
  boolean denied() {
    return DENIED.matcher(text).region(start, token.start()).find();
  }

  /** To the end of the clause. */
  private String behind() {
    String near = text.substring(token.end(), Math.min(text.length(), token.end() + BEHIND));
    int comma = near.indexOf('，');
    return comma < 0 ? near : near.substring(0, comma + 1);
  }

  private boolean prepared() {
    int from = Math.max(0, token.start() - 4);
    return READY.matcher(text).region(from, token.start()).find();
  }

  private boolean future() {
    String before = text.substring(start, token.start());
    return (!PAST.matcher(before).find() && TO_COME.matcher(before).find())
        || AFTER.matcher(before).find();
  }

  /** 筹备中, 设计阶段: a step that is going on. */
  boolean goingOn() {
    return (text.startsWith("中", token.end()) && !text.startsWith("中标", token.end()))
        || text.startsWith("阶段", token.end());
  }

  /** 组建方案, 施工单位, 改造工程: named only. */
  boolean named() {
    String behind = text.substring(token.end(), Math.min(text.length(), token.end() + 6));
    boolean going =
        text.startsWith("正在", token.start() - 2)
            || text.startsWith("进行", token.start() - 2)
            || text.startsWith("在进", token.start() - 2);
    boolean work = rebuilt() && !going && WORK.matcher(behind).find();
    boolean paper =
        token.said().equals("方案")
            && OTHER_PAPER.matcher(text.substring(start, token.start())).find();
    boolean launched =
        text.startsWith("工作", token.end())
            && LAUNCH.matcher(text.substring(start, token.start())).find();
    return work || paper || launched || NAMES_BEHIND.matcher(behind).find();
  }

  /** 改造 tells a deed, or names the work. */
  boolean rebuilt() {
    return token.said().equals("改造");
  }

  /** 正在进行屋面防水和墙面改造: rooms and walls are the work's own. */
  boolean site(String clause) {
    return clause.contains("正在") && SITE.matcher(text).region(start, token.start()).find();
  }

  /** 举行成立仪式: held somewhere, which is not the work. */
  boolean ceremony() {
    return text.startsWith("仪式", token.end()) || text.startsWith("大会", token.end());
  }

  /** 竣工, 封顶, 建成: the words tell an end. */
  boolean finished() {
    return "完竣封成验".chars().anyMatch(c -> token.said().indexOf(c) >= 0);
  }

  /** 竣工验收 behind 正在: the end itself is under way. */
  boolean under() {
    int from = Math.max(start, token.start() - 6);
    return finished() && UNDER.matcher(text.substring(from, token.start())).matches();
  }

  /** 主体完成80%: not all of it. */
  boolean partly() {
    return finished() && PARTLY.matcher(behind()).find();
  }

  /**
   * 主体工程通过验收, 装修已完工: the usual word for the step that is at its end, which is not the work's end;
   * empty for none.
   */
  String step() {
    Matcher part = PART.matcher(text).region(start, token.start());
    if (!part.find()) {
      return "";
    }
    return switch (part.group(1).charAt(0)) {
      case '主' -> "主体封顶";
      case '基', '桩', '土', '地' -> "开工";
      default -> "装修";
    };
  }
}
