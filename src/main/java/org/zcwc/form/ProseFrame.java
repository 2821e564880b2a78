package org.zcwc.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zcwc.text.Dates;
import org.zcwc.text.Names;

/**
 * What stands around the paragraphs of a report in prose: its title, and the lines that sign it.
 */
final class ProseFrame {

  private static final int TITLES = 4;
  private static final int ADDRESS = 30;

  /** No more units sign together; a day is no longer, nor a closing line. */
  private static final int SIGNERS = 5;

  private static final int DAY = 20;
  private static final int LONGEST = 60;

  private static final Pattern TITLE_END = Pattern.compile("(报告|汇报|总结)(\\([^)]*\\))?$");
  private static final Pattern CLOSING =
      Pattern.compile("(特此|专此|现予)(报告|汇报|报送|函复|上报).?|以上(报告|汇报|情况).{0,12}|此致|敬礼.?");

  private final UnitNames units;
  private final List<Heading> lines;

  /** Whether a line is a task's heading. */
  private final Predicate<Heading> ofTask;

  ProseFrame(UnitNames units, List<Heading> lines, Predicate<Heading> ofTask) {
    this.units = units;
    this.lines = lines;
    this.ofTask = ofTask;
  }

  /** The units that stand alone in their lines and sign nothing, where there are several. */
  Set<String> owners() {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!signs(i)) {
        alone(i).ifPresent(named::add);
      }
    }
    return named.size() > 1 ? named : Set.of();
  }

  /** The unit that stands alone in a line. */
  Optional<String> alone(int at) {
    Heading line = lines.get(at);
    return line.alone() ? units.exactly(line.name()) : Optional.empty();
  }

  /** The last line of the document's title, or -1. */
  int title() {
    for (int i = 0; i < Math.min(TITLES, lines.size()); i++) {
      Heading line = lines.get(i);
      if (line.numbered() || !line.brief() || !line.text().equals(line.name())) {
        break;
      }
      if (TITLE_END.matcher(Names.normal(line.text())).find()) {
        return i;
      }
    }
    boolean first = !lines.isEmpty() && lines.get(0).text().equals(lines.get(0).name());
    boolean title = first && !lines.get(0).numbered() && lines.get(0).brief();
    boolean owner = title && alone(0).filter(owners()::contains).isPresent();
    return title && !owner && !ofTask.test(lines.get(0)) ? 0 : -1;
  }

  /** How many lines the title has, with the author's name and the addressee below it. */
  int titles() {
    int end = title() + 1;
    while (end < lines.size() && end < 2 * TITLES) {
      Heading line = lines.get(end);
      boolean address = line.alone() && line.colon() && line.text().length() <= ADDRESS;
      boolean below =
          !line.numbered()
              && (signs(end)
                  || address
                  || UnitLines.in(
                          new Text(line.text(), line.line().source()),
                          new Text("", line.line().source()))
                      .isPresent());
      if (!below || ofTask.test(line)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Whether a line signs: units above a day or the end, the day, a seal's place, whom to call. */
  boolean signs(int at) {
    int below = at;
    while (below < Math.min(at + SIGNERS, lines.size())
        && units.signed(lines.get(below).line().text()).isPresent()) {
      below++;
    }
    return below == lines.size() || closes(lines.get(below).line().text());
  }

  private static boolean closes(String words) {
    String normal = words.length() > LONGEST ? "" : Names.normal(words);
    boolean day =
        !normal.isEmpty()
            && normal.length() <= DAY
            && Dates.date(normal.replaceAll("[()]", "")).isPresent();
    return day
        || Furniture.seal(words)
        || Furniture.signs(words)
        || CLOSING.matcher(normal).matches();
  }
}
