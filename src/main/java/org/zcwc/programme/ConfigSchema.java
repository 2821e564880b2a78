package org.zcwc.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.zcwc.message.Messages;

/** Writes the JSON Schema of {@code tasks.yaml} from the same shape that checks it. */
public final class ConfigSchema {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final JsonGenerator json;
  private final Messages messages;

  private ConfigSchema(JsonGenerator json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  /** The schema (draft 2020-12), its descriptions in the language of {@code messages}. */
  public static String json(Messages messages) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.writeStringField("title", "zcwc tasks.yaml");
      new ConfigSchema(json, messages).body(ConfigShape.root(), "");
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private void shape(Shape shape, String path) throws IOException {
    json.writeStartObject();
    String key = "schema." + path;
    if (messages.has(key)) {
      json.writeStringField("description", messages.text(key));
    }
    body(shape, path);
    json.writeEndObject();
  }

  private void body(Shape shape, String path) throws IOException {
    if (shape instanceof Shape.Keys record) {
      record(record, path);
    } else if (shape instanceof Shape.ListOf list) {
      json.writeStringField("type", "array");
      json.writeNumberField("minItems", list.least());
      json.writeFieldName("items");
      shape(list.item(), path);
    } else if (shape instanceof Shape.MapOf map) {
      json.writeStringField("type", "object");
      json.writeObjectFieldStart("patternProperties");
      json.writeFieldName(whole(map.key().expression()));
      shape(map.value(), path + ".*");
      json.writeEndObject();
      json.writeBooleanField("additionalProperties", false);
    } else if (shape instanceof Shape.Either either) {
      json.writeArrayFieldStart("anyOf");
      shape(either.first(), path);
      shape(either.second(), path);
      json.writeEndArray();
    } else {
      value(shape);
    }
  }

  private void record(Shape.Keys record, String path) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Shape.Entry key : record.keys()) {
      json.writeFieldName(key.name());
      shape(key.shape(), path.isEmpty() ? key.name() : path + "." + key.name());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("required");
    for (Shape.Entry key : record.keys()) {
      if (key.required()) {
        json.writeString(key.name());
      }
    }
    json.writeEndArray();
    json.writeBooleanField("additionalProperties", false);
  }

  private void value(Shape shape) throws IOException {
    if (shape instanceof Shape.Whole whole) {
      json.writeStringField("type", "integer");
      json.writeNumberField("minimum", whole.least());
      json.writeNumberField("maximum", whole.most());
    } else if (shape instanceof Shape.Decimal decimal) {
      json.writeStringField("type", "number");
      json.writeNumberField("minimum", decimal.least());
      json.writeNumberField("maximum", decimal.most());
    } else if (shape instanceof Shape.Choice choice) {
      json.writeArrayFieldStart("enum");
      for (String word : choice.words()) {
        json.writeString(word);
      }
      json.writeEndArray();
    } else if (shape instanceof Shape.Day) {
      json.writeStringField("type", "string");
      json.writeStringField("format", "date");
      json.writeStringField("pattern", whole(DAY));
    } else if (shape instanceof Shape.Form form) {
      json.writeStringField("type", "string");
      json.writeStringField("pattern", whole(form.expression()));
    } else {
      // A name or phone number of digits only is a number to YAML and a text to us.
      json.writeArrayFieldStart("type");
      json.writeString("string");
      json.writeString("number");
      json.writeEndArray();
      json.writeStringField("pattern", "\\S");
    }
  }

  private static String whole(String expression) {
    return "^" + expression + "$";
  }
}
