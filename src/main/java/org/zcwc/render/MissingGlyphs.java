package org.zcwc.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** Which characters of a report no font has, so that the PDF shows 〓 for them. */
public final class MissingGlyphs {

  private final PdfFonts fonts;
  private final Map<Integer, Boolean> known = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private MissingGlyphs(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** A finding for each such character of each entry, and of what else the report says. */
  public static List<Finding> of(Report report, PdfFonts fonts) {
    MissingGlyphs missing = new MissingGlyphs(fonts);
    for (TaskReport task : report.body().tasks()) {
      for (Entry entry : task.entries()) {
        missing.entry(entry, task.task().number());
      }
      missing.elsewhere(task.task().name());
      task.progress().forEach(p -> missing.elsewhere(p.indicator().name()));
    }
    for (FileRow file : report.body().files()) {
      missing.elsewhere(file.path());
    }
    report.findings().forEach(f -> f.arguments().forEach(missing::elsewhere));
    report.body().programme().units().forEach(u -> missing.elsewhere(u.name()));
    missing.elsewhere(report.body().programme().title());
    missing.elsewhere(report.body().programme().collector());
    return missing.findings;
  }

  private void entry(Entry entry, int task) {
    StringBuilder text = new StringBuilder(entry.measures().text());
    text.append(entry.deadline().text());
    entry.extra().forEach((header, cell) -> text.append(header).append(cell));
    for (int codePoint : lacking(text.toString())) {
      told.add(codePoint);
      findings.add(finding(codePoint).unit(entry.unit()).task(task).at(entry.measures().source()));
    }
  }

  private void elsewhere(String text) {
    for (int codePoint : lacking(text)) {
      if (told.add(codePoint)) {
        findings.add(finding(codePoint));
      }
    }
  }

  private static Finding finding(int codePoint) {
    String number = "U+" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return Finding.of(Rule.GLYPH_MISSING, Character.toString(codePoint), number);
  }

  private int[] lacking(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' && !known.computeIfAbsent(c, fonts::has))
        .distinct()
        .toArray();
  }
}
