package org.zcwc.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Stage;
import org.zcwc.model.report.Consolidated;
import org.zcwc.model.report.FileRow;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Missing;
import org.zcwc.model.report.PreviousReport;
import org.zcwc.model.report.Progress;
import org.zcwc.model.report.Summary;
import org.zcwc.model.report.TaskReport;
import org.zcwc.model.submission.Entry;

/** The whole report for machines; its shape is {@code report.schema.json}. */
final class JsonWriter implements ReportWriter {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public List<String> files() {
    return List.of("report.json");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void write(String file, RenderRequest request, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new Pass(json, new JsonFields(json), request).report();
      json.writeRaw('\n');
    }
  }

  /** One writing of one report. */
  private record Pass(JsonGenerator json, JsonFields fields, RenderRequest request) {

    void report() throws IOException {
      Consolidated body = request.report().body();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "zcwc");
      json.writeStringField("version", request.report().toolVersion());
      json.writeEndObject();
      json.writeObjectFieldStart("programme");
      json.writeStringField("title", body.programme().title());
      json.writeNumberField("year", body.programme().year());
      json.writeStringField("deadline", body.programme().deadline().toString());
      json.writeEndObject();
      json.writeStringField("period", body.period().toString());
      json.writeStringField("asOf", body.asOf().toString());
      json.writeStringField("due", body.due().toString());
      summary(request.report().summary());
      json.writeArrayFieldStart("tasks");
      for (TaskReport task : body.tasks()) {
        task(task);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("missing");
      for (Missing missing : body.missing()) {
        missing(missing);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : request.report().findings()) {
        finding(finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("files");
      for (FileRow row : body.files()) {
        file(row);
      }
      json.writeEndArray();
      trend(body.previous().map(PreviousReport::trend).orElse(List.of()));
      json.writeEndObject();
    }

    private void summary(Summary summary) throws IOException {
      json.writeObjectFieldStart("summary");
      json.writeNumberField("expected", summary.expected());
      json.writeNumberField("received", summary.received());
      json.writeNumberField("onTime", summary.onTime());
      json.writeNumberField("missing", summary.missing());
      json.writeNumberField("completeness", summary.completeness());
      json.writeNumberField("timeliness", summary.timeliness());
      json.writeNumberField("errors", summary.errors());
      json.writeNumberField("warnings", summary.warnings());
      json.writeObjectFieldStart("lights");
      for (Light light : Light.values()) {
        json.writeNumberField(light.key(), summary.lights().getOrDefault(light, 0));
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private void task(TaskReport task) throws IOException {
      json.writeStartObject();
      json.writeNumberField("number", task.task().number());
      json.writeStringField("name", task.task().name());
      fields.texts("units", task.task().units());
      json.writeStringField("lead", task.task().lead());
      json.writeStringField("light", task.light().key());
      json.writeArrayFieldStart("entries");
      for (Entry entry : task.entries()) {
        entry(entry);
      }
      json.writeEndArray();
      fields.texts("missingUnits", task.missingUnits());
      json.writeArrayFieldStart("indicators");
      for (Progress progress : task.progress()) {
        indicator(progress);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void entry(Entry entry) throws IOException {
      json.writeStartObject();
      json.writeStringField("unit", entry.unit());
      json.writeStringField("measures", entry.measures().text());
      fields.text("deadline", entry.deadline().value().map(Object::toString));
      json.writeStringField("deadlineText", entry.deadline().text());
      json.writeObjectFieldStart("extra");
      for (Map.Entry<String, String> extra : entry.extra().entrySet()) {
        json.writeStringField(extra.getKey(), extra.getValue());
      }
      json.writeEndObject();
      json.writeFieldName("source");
      fields.source(entry.measures().source());
      json.writeFieldName("deadlineSource");
      fields.source(entry.deadline().source());
      json.writeEndObject();
    }

    private void indicator(Progress progress) throws IOException {
      Indicator indicator = progress.indicator();
      json.writeStartObject();
      json.writeStringField("id", indicator.id());
      json.writeStringField("name", indicator.name());
      json.writeStringField("kind", indicator.kind().key());
      fields.number("target", indicator.target());
      json.writeStringField("unit", indicator.measureUnit());
      json.writeStringField("owner", indicator.owner());
      if (indicator.kind() == IndicatorKind.MILESTONE) {
        fields.texts("stages", indicator.stages().stream().map(Stage::name).toList());
        fields.text(
            "stage", progress.value().map(v -> indicator.stages().get(v.intValue()).name()));
      }
      fields.number("value", progress.value());
      fields.number("increment", progress.increment());
      fields.rate("rate", progress.rate());
      fields.rate("expectedRate", progress.expectedRate());
      json.writeStringField("status", progress.status().key());
      json.writeStringField("light", progress.status().light().key());
      json.writeStringField("origin", progress.origin().key());
      json.writeBooleanField("approximate", progress.approximate());
      json.writeStringField("quote", progress.quote());
      json.writeStringField("reportedBy", progress.reportedBy());
      json.writeFieldName("source");
      if (progress.source().isPresent()) {
        fields.source(progress.source().get());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }

    private void missing(Missing missing) throws IOException {
      json.writeStartObject();
      json.writeStringField("unit", missing.unit());
      json.writeStringField("deliverable", missing.deliverable().key());
      json.writeArrayFieldStart("tasks");
      for (int task : missing.tasks()) {
        json.writeNumber(task);
      }
      json.writeEndArray();
      json.writeStringField("due", missing.due().toString());
      json.writeNumberField("daysLate", missing.daysLate());
      json.writeStringField("reason", missing.reason().key());
      json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("severity", finding.severity().key());
      json.writeStringField("message", request.messages().message(finding));
      json.writeStringField("hint", request.messages().hint(finding));
      fields.text("unit", Optional.of(finding.unit()).filter(u -> !u.isEmpty()));
      fields.number(
          "task", Optional.of(BigDecimal.valueOf(finding.task())).filter(t -> t.signum() > 0));
      json.writeFieldName("source");
      if (finding.source().isPresent()) {
        fields.source(finding.source().get());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }

    private void file(FileRow row) throws IOException {
      json.writeStartObject();
      json.writeStringField("path", row.path());
      json.writeStringField("sha256", row.sha256());
      json.writeNumberField("bytes", row.bytes());
      json.writeStringField("type", row.type().key());
      fields.text("deliverable", row.deliverable().map(d -> d.key()));
      fields.text("unit", Optional.of(row.unit()).filter(u -> !u.isEmpty()));
      json.writeStringField("received", row.received().toString());
      json.writeStringField("verdict", row.verdict().key());
      FileRow.Reason reason = row.reason();
      json.writeStringField(
          "reason", request.messages().text("reason." + reason.key(), reason.arguments()));
      json.writeEndObject();
    }

    private void trend(List<PreviousReport.Trend> trend) throws IOException {
      json.writeArrayFieldStart("trend");
      for (PreviousReport.Trend point : trend) {
        json.writeStartObject();
        json.writeStringField("period", point.period().toString());
        json.writeStringField("indicator", point.indicator());
        json.writeNumberField("rate", point.rate());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
