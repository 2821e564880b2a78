package org.zcwc.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.zcwc.model.finding.Source;

/** Kinds of fields that the report's JSON has again and again. */
record JsonFields(JsonGenerator json) {

  void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", source.file());
    if (source instanceof Source.SheetCell cell) {
      json.writeStringField("sheet", cell.sheet());
      json.writeStringField("cell", cell.cell());
    } else if (source instanceof Source.TextField field) {
      json.writeNumberField("line", field.line());
      json.writeNumberField("column", field.column());
    } else if (source instanceof Source.TableCell cell) {
      json.writeNumberField("table", cell.table());
      json.writeNumberField("row", cell.row());
      json.writeNumberField("column", cell.column());
    } else if (source instanceof Source.Paragraph paragraph) {
      json.writeNumberField("paragraph", paragraph.paragraph());
    } else if (source instanceof Source.Page page) {
      json.writeNumberField("page", page.page());
    }
    json.writeEndObject();
  }

  void texts(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A number without an exponent and without zeros at its end. */
  void number(String name, Optional<BigDecimal> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeNumber(value.get().stripTrailingZeros().toPlainString());
    } else {
      json.writeNull();
    }
  }

  void rate(String name, Optional<BigDecimal> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeNumber(value.get().toPlainString());
    } else {
      json.writeNull();
    }
  }
}
