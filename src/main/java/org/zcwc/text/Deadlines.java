package org.zcwc.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zcwc.text.DeadlineReading.None;
import org.zcwc.text.DeadlineReading.Why;

/**
 * Reads 完成时限 as offices write it. A month alone means its last day, of a span its end counts, a
 * date without a year is in the programme's. Where two days may be meant, none is taken.
 */
public final class Deadlines {

  /** Deadlines are short; what is longer is searched no further. */
  private static final int LENGTH = 1000;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern DASH = Pattern.compile("[—–―−─－〜∼]");
  private static final Pattern TO = Pattern.compile("\\s*[-~至到]+\\s*");
  private static final Pattern ONLY_FROM =
      Pattern.compile("\\s*(?:起(?!草)|开始|启动|开工|动工|开建|以来|之?后|以后).*", Pattern.DOTALL);
  private static final Pattern SINCE = Pattern.compile(".*[自从]\\s*", Pattern.DOTALL);
  private static final Pattern AS_OF = Pattern.compile(".*截[至止]到?\\s*", Pattern.DOTALL);
  private static final Pattern MOVED =
      Pattern.compile(".*(?:延期|延长|延后|推迟|顺延|提前|调整|变更|延|改)[为至到]\\s*", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile("\\p{IsHan}\\s*:");
  private static final Pattern ENDLESS =
      Pattern.compile("长期|长效|持续|常年|常态|每|逐|按(?:季|月|年|时|进度|计划|要求)|全程|不间断|随时|适时|定期");
  private static final Pattern DEPENDS = Pattern.compile("[本下上当][季月周]|[月季周]度?[底末初]|[节假]日?前");

  /** What says nothing of a date but that it is one. */
  private static final Pattern DEADLINE_WORDS =
      Pattern.compile("[前之以止日号底末完成年月季度旬内确保力争预计划拟于在最迟不晚左右全部]|\\(\\d\\)|[\\s\\d]");

  private Deadlines() {}

  /** The day that a deadline as written means, or why it means none. */
  public static DeadlineReading read(String written, int programmeYear) {
    String text = normal(written);
    List<DateMention> all = DateMentions.of(text, programmeYear);
    if (all.isEmpty()) {
      text = text.replaceAll("\\s", "");
      all = DateMentions.of(text, programmeYear);
    }
    if (all.isEmpty()) {
      return new None(without(text));
    }
    List<DateMention> ends = ends(text, all);
    if (ends.isEmpty()) {
      return new None(Why.START_ONLY);
    }
    DateMention last = ends.get(ends.size() - 1);
    if (ends.stream().anyMatch(m -> m.day().isEmpty())) {
      return new None(Why.NO_SUCH_DAY);
    }
    if (!ends.stream().allMatch(m -> m.sameDay(last)) && !parts(text, ends)) {
      return new None(Why.SEVERAL);
    }
    return ends.stream().allMatch(DateMention::clear)
        ? new DeadlineReading.Day(last.day().orElseThrow())
        : new None(Why.UNCLEAR);
  }

  private static Why without(String text) {
    return ENDLESS.matcher(text).find()
        ? Why.OPEN_ENDED
        : DEPENDS.matcher(text).find() ? Why.UNCLEAR : Why.NO_DATE;
  }

  private static String normal(String written) {
    String text = written.length() > LENGTH ? written.substring(0, LENGTH) : written;
    text = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return Dates.arabic(DASH.matcher(text).replaceAll("-")).strip();
  }

  /** The dates on which something ends: not those from which it begins or that it had reached. */
  private static List<DateMention> ends(String text, List<DateMention> all) {
    List<DateMention> ends = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      DateMention at = all.get(i);
      Optional<DateMention> next =
          i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
      String before = text.substring(i == 0 ? 0 : all.get(i - 1).end(), at.start());
      String behind = text.substring(at.end(), next.map(DateMention::start).orElse(text.length()));
      if (MOVED.matcher(before).matches()) {
        ends.clear();
      }
      if (next.isPresent() && TO.matcher(behind).matches()) {
        // A span whose end comes before its start tells no end.
        if (next.get().before(at)) {
          ends.add(at);
        }
      } else if (!ONLY_FROM.matcher(behind).matches() && !SINCE.matcher(before).matches()) {
        ends.add(at);
      }
    }
    return open(text, ends);
  }

  /**
   * Where several stand, those of a year alone, of what is done and of a state are no deadlines.
   */
  private static List<DateMention> open(String text, List<DateMention> ends) {
    List<DateMention> open = new ArrayList<>();
    for (DateMention at : ends) {
      boolean asOf = AS_OF.matcher(text.substring(0, at.start())).matches();
      boolean context = at.grain() == DateMention.Grain.YEAR && plainYear(text, at);
      if (!asOf && !context && clause(text, at).indexOf('已') < 0) {
        open.add(at);
      }
    }
    return open.isEmpty() ? ends : open;
  }

  private static boolean plainYear(String text, DateMention at) {
    return text.substring(at.start(), at.end()).endsWith("年");
  }

  /** Whether each date is that of a part of the work, in their order: then the last one counts. */
  private static boolean parts(String text, List<DateMention> ends) {
    for (int i = 0; i < ends.size(); i++) {
      String clause = clause(text, ends.get(i));
      boolean named =
          DEADLINE_WORDS.matcher(clause).replaceAll("").codePoints().anyMatch(Deadlines::han);
      boolean later = i == 0 || ends.get(i - 1).before(ends.get(i));
      if (!named || !later || LABEL.matcher(clause).find()) {
        return false;
      }
    }
    return true;
  }

  private static boolean han(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static String clause(String text, DateMention at) {
    int start = at.start();
    while (start > 0 && !ends(text.charAt(start - 1))) {
      start--;
    }
    int end = at.end();
    while (end < text.length() && !ends(text.charAt(end))) {
      end++;
    }
    return text.substring(start, at.start()) + text.substring(at.end(), end);
  }

  private static boolean ends(char c) {
    return ",;。()\n".indexOf(c) >= 0;
  }
}
