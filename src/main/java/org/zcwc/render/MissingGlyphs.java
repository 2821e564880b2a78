package org.zcwc.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zcwc.document.pdf.PdfFonts;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Report;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** Which characters of a report no font has, so that the PDF shows 〓 for them. */
public final class MissingGlyphs {

  /** So many are named; whoever looks for a font with these mostly has the others too. */
  private static final int NAMED = 8;

  private final PdfFonts fonts;
  private final Map<Integer, Boolean> known = new HashMap<>();

  /** What each file lacks, by its path; what stands in no file by an empty one. */
  private final Map<String, Lacking> files = new LinkedHashMap<>();

  /** The characters that one file lacks, and the entry that lacks the first of them. */
  private record Lacking(Finding first, Set<Integer> characters) {}

  private MissingGlyphs(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** A finding for each file that has such characters, and one for what else the report says. */
  public static List<Finding> of(Report report, PdfFonts fonts) {
    MissingGlyphs missing = new MissingGlyphs(fonts);
    for (TaskReport task : report.body().tasks()) {
      for (Entry entry : task.entries()) {
        missing.entry(entry, task.task().number());
      }
    }
    for (TaskReport task : report.body().tasks()) {
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
    return missing.files.values().stream().map(MissingGlyphs::finding).toList();
  }

  private void entry(Entry entry, int task) {
    StringBuilder text = new StringBuilder(entry.measures().text());
    text.append(entry.deadline().text());
    entry.extra().forEach((header, cell) -> text.append(header).append(cell));
    Source source = entry.measures().source();
    Finding here = Finding.of(Rule.GLYPH_MISSING).unit(entry.unit()).task(task).at(source);
    lacking(text.toString()).forEach(c -> add(source.file(), here, c));
  }

  private void elsewhere(String text) {
    lacking(text)
        .filter(c -> files.values().stream().noneMatch(f -> f.characters().contains(c)))
        .forEach(c -> add("", Finding.of(Rule.GLYPH_MISSING), c));
  }

  private void add(String file, Finding first, int codePoint) {
    files
        .computeIfAbsent(file, f -> new Lacking(first, new LinkedHashSet<>()))
        .characters()
        .add(codePoint);
  }

  private static Finding finding(Lacking lacking) {
    int count = lacking.characters().size();
    String named =
        lacking.characters().stream()
            .limit(NAMED)
            .map(
                c ->
                    Character.toString(c) + " U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "", count > NAMED ? " …" : ""));
    Finding f = lacking.first();
    List<String> arguments = List.of(named, Integer.toString(count));
    String variant = count > 1 ? "several" : "";
    return new Finding(f.rule(), f.severity(), variant, arguments, f.unit(), f.task(), f.source());
  }

  private IntStream lacking(String text) {
    return text.codePoints().filter(c -> c >= ' ' && !known.computeIfAbsent(c, fonts::has));
  }
}
