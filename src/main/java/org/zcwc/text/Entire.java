package org.zcwc.text;

import java.util.regex.Pattern;

/** Whether what a paragraph tells as a part is all there is. */
final class Entire {

  /** A first batch of the works, and what came about of it. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:首批|第一批|一期)(?:.{0,30}(?:命名|公布|认定|授牌|挂牌|上线|建成|投用|启用|开放|发布|覆盖|纳入|收录)|"
              + "(?<=(?:命名|公布|认定|授牌|挂牌|上线|建成|投用|启用|开放|发布|覆盖)..?.?.?.?))");

  private static final Pattern OPEN = Pattern.compile("拟|计划|预计|将|正在|初步|待|力争|第二批|二期");

  private static final Pattern STILL = Pattern.compile("仍在|尚未|仍未|延后|正在(?:装修|施工|建设|改造)");

  private static final Pattern ENDED =
      Pattern.compile("(?:已|均|全部|正式|顺利|了|通过).{0,12}(?:建成|投用|投入使用|启用|开放|上线|竣工|完工|验收|挂牌|授牌)");

  private final Scene scene;
  private final Sought sought;
  private final Sums sums;

  Entire(Scene scene, Sought sought, Sums sums) {
    this.scene = scene;
    this.sought = sought;
    this.sums = sums;
  }

  /**
   * Whether what is told as a part is all there is: a first batch with none behind it, as many as
   * are to be built, or as many as leave the rest that is told.
   */
  boolean all(Candidate part) {
    if (sums.left(part)) {
      return true;
    }
    String told = told(part, "，。；\n");
    boolean first = FIRST.matcher(told).find() && !OPEN.matcher(told).find();
    String sentence = told(part, Scene.ENDS);
    boolean built =
        sums.whole(part)
            && ENDED.matcher(sentence).find()
            && !OPEN.matcher(sentence).find()
            && !STILL.matcher(scene.text()).find();
    return first || built || itself(part);
  }

  /** 各类作品83件，其中科技创意项目5项: the part bears its own name, and the whole does not. */
  private boolean itself(Candidate part) {
    return !part.named().isEmpty()
        && Pairs.shared(part.named(), sought.name())
        && scene.text().startsWith("其中" + part.named(), part.start());
  }

  /** The sentence that an amount stands in, up to one of these marks behind it. */
  private String told(Candidate c, String marks) {
    return scene.text().substring(scene.from(c.start()), scene.until(c.end(), marks));
  }
}
