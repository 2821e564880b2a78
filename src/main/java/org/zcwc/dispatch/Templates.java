package org.zcwc.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.message.Messages;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.report.PreviousReport;

/** 填报表: for each unit the workbook that it fills in for a period. */
public final class Templates {

  private Templates() {}

  /**
   * A workbook a unit, in the config's order.
   *
   * @param previous the report of the period before, whose texts and values they start from
   * @param words the papers' own words
   */
  public static List<Outgoing> of(
      Programme programme, Period period, Optional<PreviousReport> previous, Messages words) {
    Map<String, String> names = FileNames.distinct(programme.reportingUnits());
    List<Outgoing> files = new ArrayList<>();
    names.forEach(
        (unit, name) -> {
          Template template = new Template(programme, unit, period, previous, words);
          files.add(
              new Outgoing(
                  words.text("template.file", name, words.period(period)) + ".xlsx",
                  new TemplateBook(template)::write));
        });
    return files;
  }
}
