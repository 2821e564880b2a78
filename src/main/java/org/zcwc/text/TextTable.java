package org.zcwc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads an amount out of a table that was pasted into a paragraph: rows of cells between bars. */
final class TextTable {

  private static final Pattern BAR = Pattern.compile("[|｜\\t]");

  /** A column of no amount achieved to date. */
  private static final Pattern NOT_DONE = Pattern.compile("率|比|计划|目标|任务|剩余|未|本季|当季|本月|当月|上年|去年|同期");

  /** Over a column of what was achieved. */
  private static final Pattern DONE = Pattern.compile("完成|累计|实际");

  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})[-—–~至]+(\\d{1,2})月");

  private static final Pattern AMOUNT =
      Pattern.compile("([\\d,]+(?:\\.\\d+)?)\\s*([\\u4e00-\\u9fff]{0,4})");

  private static final Pattern UNIT = Pattern.compile("[（(]([\\u4e00-\\u9fff]{1,4})[）)]$");

  private final String paragraph;
  private final Subject subject;
  private final List<Subject> all;
  private final int quarter;

  TextTable(String paragraph, Subject subject, List<Subject> all, int quarter) {
    this.paragraph = paragraph;
    this.subject = subject;
    this.all = all;
    this.quarter = quarter;
  }

  static boolean within(String paragraph) {
    return paragraph.indexOf('\n') >= 0 && BAR.matcher(paragraph).find();
  }

  /** What the one row of the subject says; empty where there is none, or more than one. */
  Optional<Reading.Found> read() {
    List<String> header = List.of();
    Optional<Reading.Found> found = Optional.empty();
    int start = 0;
    for (String line : paragraph.split("\n", -1)) {
      List<String> cells =
          Stream.of(BAR.split(line, -1)).map(Folding::fold).map(String::strip).toList();
      if (cells.size() > 2 && column(cells) >= 0) {
        header = cells;
      } else if (cells.size() > 2 && cells.size() == header.size() && own(cells)) {
        Optional<Reading.Found> row = value(header, cells, line, start);
        if (row.isEmpty() || found.isPresent()) {
          return Optional.empty();
        }
        found = row;
      }
      start += line.length() + 1;
    }
    return found;
  }

  /** The column of what was achieved to date; -1 for none, or more than one. */
  private int column(List<String> header) {
    List<Integer> done =
        IntStream.range(0, header.size()).filter(i -> done(header.get(i))).boxed().toList();
    return done.size() == 1 ? done.get(0) : -1;
  }

  private boolean done(String head) {
    Matcher months = MONTHS.matcher(head);
    if (months.find()) {
      boolean toDate = months.group(1).equals("1") && months.group(2).equals("" + quarter * 3);
      return toDate && !NOT_DONE.matcher(head).find();
    }
    return DONE.matcher(head).find() && !NOT_DONE.matcher(head).find();
  }

  /** Whether the row names the subject and no other. */
  private boolean own(List<String> cells) {
    return names(subject, cells) && all.stream().noneMatch(s -> s != subject && names(s, cells));
  }

  private static boolean names(Subject subject, List<String> cells) {
    return cells.stream()
        .anyMatch(
            c -> subject.names().stream().anyMatch(c.replace("“", "").replace("”", "")::contains));
  }

  private Optional<Reading.Found> value(
      List<String> header, List<String> cells, String line, int start) {
    Matcher amount = AMOUNT.matcher(cells.get(column(header)));
    if (!amount.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(amount.group(1).replace(",", ""));
    String unit = amount.group(2).isEmpty() ? unit(header, cells) : amount.group(2);
    return Quantities.convert(value, unit, subject.unit())
        .map(v -> new Reading.Found(v, Basis.TO_DATE, false, line, start, start + line.length()));
  }

  /** As the column 单位 or the name's brackets say; else the subject's own. */
  private String unit(List<String> header, List<String> cells) {
    int column = header.indexOf("单位");
    if (column >= 0) {
      return cells.get(column);
    }
    return cells.stream()
        .map(UNIT::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst()
        .orElse(subject.unit());
  }
}
