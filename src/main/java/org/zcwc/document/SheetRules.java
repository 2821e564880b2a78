package org.zcwc.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What watches over a sheet's cells: colours that follow them, and what may be filled in. */
final class SheetRules {

  private final Styles styles;
  private final List<Tone> tones = new ArrayList<>();
  private final List<Validation> validations = new ArrayList<>();
  private String bar = "";

  /** A colour for the cells of a range whose formula holds. */
  private record Tone(String range, String formula, String colour) {}

  SheetRules(Styles styles) {
    this.styles = styles;
  }

  void tone(String range, String formula, String colour) {
    tones.add(new Tone(range, formula, colour));
  }

  void bars(String range) {
    bar = range;
  }

  void validate(Validation validation) {
    validations.add(validation);
  }

  /** Writes them in the order that the schema wants. */
  void write(XmlWriter xml) throws IOException {
    conditions(xml);
    if (!validations.isEmpty()) {
      xml.start("dataValidations", "count", Integer.toString(validations.size()));
      for (Validation validation : validations) {
        validation.write(xml);
      }
      xml.end();
    }
  }

  private void conditions(XmlWriter xml) throws IOException {
    int priority = 1;
    for (Tone tone : tones) {
      xml.start("conditionalFormatting", "sqref", tone.range());
      xml.start(
          "cfRule",
          "type",
          "expression",
          "dxfId",
          Integer.toString(styles.tone(tone.colour())),
          "priority",
          Integer.toString(priority++));
      xml.element("formula", tone.formula()).end().end();
    }
    if (!bar.isEmpty()) {
      xml.start("conditionalFormatting", "sqref", bar);
      xml.start("cfRule", "type", "dataBar", "priority", Integer.toString(priority));
      xml.start("dataBar").empty("cfvo", "type", "num", "val", "0");
      xml.empty("cfvo", "type", "num", "val", "1").empty("color", "rgb", "FF9DC3E6");
      xml.end().end().end();
    }
  }
}
