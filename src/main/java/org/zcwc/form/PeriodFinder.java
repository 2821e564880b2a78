package org.zcwc.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;
import org.zcwc.model.programme.Period;
import org.zcwc.text.Names;
import org.zcwc.text.Quarters;
import org.zcwc.text.YearQuarter;

/** Which period a file says it is of: by the template's mark, a title, its own name. */
final class PeriodFinder {

  /** What is longer tells of something, and a quarter in it may be any. */
  private static final int TITLE = 80;

  /** 下一季度, 各季度 and the like name no quarter. */
  private static final List<String> OTHERS = List.of("下一季度", "下1季度", "上一季度", "上1季度", "各季度", "每季度");

  private static final String SENTENCE = ",。;";

  private final int programmeYear;

  PeriodFinder(int programmeYear) {
    this.programmeYear = programmeYear;
  }

  /**
   * The period, the strongest first: mark, title, file name. Where mark and titles say two, or
   * title and file name, a finding tells of it.
   *
   * @param titles texts above the forms
   */
  Optional<Period> find(
      Optional<String> mark, List<Text> titles, String path, List<Finding> findings) {
    Optional<Period> marked = mark.flatMap(this::in);
    Optional<Period> titled = Optional.empty();
    Source place = new Source.WholeFile(path);
    for (int i = 0; i < titles.size() && titled.isEmpty(); i++) {
      titled = in(titles.get(i).text());
      place = titled.isPresent() ? titles.get(i).source() : place;
    }
    Optional<Period> filed = in(fileName(path));
    if (marked.isPresent() && titled.isPresent() && !marked.equals(titled)) {
      findings.add(disagree(marked.get(), titled.get(), "inside").at(place));
    }
    Optional<Period> inside = marked.isPresent() ? marked : titled;
    if (inside.isPresent() && filed.isPresent() && !inside.equals(filed)) {
      findings.add(disagree(inside.get(), filed.get(), "name").at(place));
    }
    return inside.isPresent() ? inside : filed;
  }

  private static Finding disagree(Period taken, Period other, String variant) {
    return Finding.of(Rule.PERIOD_DISAGREES, taken.toString(), other.toString())
        .variant(variant)
        .severity(Severity.WARNING);
  }

  /** The quarter that a title or a name says; without a year the programme's is meant. */
  Optional<Period> in(String text) {
    if (text.length() > TITLE) {
      return Optional.empty();
    }
    Optional<YearQuarter> full = Quarters.find(text);
    if (full.isPresent()) {
      return full.map(q -> new Period(q.year(), q.quarter()));
    }
    String normal = Names.normal(text);
    if (normal.indexOf('季') < 0
        || SENTENCE.chars().anyMatch(c -> normal.indexOf(c) >= 0)
        || OTHERS.stream().anyMatch(normal::contains)) {
      return Optional.empty();
    }
    return Quarters.quarter(text).map(q -> new Period(year(normal), q));
  }

  /** The quarter that a sheet is named after: 三季度, Q3. */
  Optional<Period> ofSheet(String name) {
    return in(name)
        .or(() -> Quarters.quarter(name).map(quarter -> new Period(programmeYear, quarter)));
  }

  /** Of sheets named after quarters, those of this one; what is in the others is told. */
  List<FormSheet> kept(List<FormSheet> sheets, Period period, List<Finding> findings) {
    if (sheets.size() < 2) {
      return sheets;
    }
    Map<FormSheet, Period> byName = new HashMap<>();
    for (FormSheet sheet : sheets) {
      if (!sheet.tables().isEmpty()) {
        ofSheet(sheet.grid().name()).ifPresent(p -> byName.put(sheet, p));
      }
    }
    if (!byName.containsValue(period) || byName.size() < 2) {
      return sheets;
    }
    List<FormSheet> kept = new ArrayList<>();
    for (FormSheet sheet : sheets) {
      Period own = byName.get(sheet);
      if (own == null || own.equals(period)) {
        kept.add(sheet);
      } else {
        findings.add(
            Finding.of(Rule.PERIOD_DISAGREES, sheet.grid().name(), own.toString())
                .variant("sheet")
                .severity(Severity.INFO)
                .at(sheet.grid().source(0, 0)));
      }
    }
    return kept;
  }

  /** The year written elsewhere in a title: 2023年…进展情况报表（第三季度）. */
  private int year(String normal) {
    for (int at = normal.indexOf('年'); at >= 0; at = normal.indexOf('年', at + 1)) {
      String digits = at >= 4 ? normal.substring(at - 4, at) : "";
      if (digits.startsWith("20") && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(digits);
      }
    }
    return programmeYear;
  }

  static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
