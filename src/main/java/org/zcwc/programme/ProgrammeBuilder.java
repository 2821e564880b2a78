package org.zcwc.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Indicator;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Period;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Reporting;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.programme.Stage;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.model.programme.Task;
import org.zcwc.text.Dates;

/** Makes the programme of a config that has no mistake. */
final class ProgrammeBuilder {

  /**
   * Supervision lights as districts use them: more than 10 points behind, more than 30 far behind.
   */
  private static final BigDecimal BEHIND = BigDecimal.TEN;

  private static final BigDecimal FAR_BEHIND = BigDecimal.valueOf(30);

  private final Node.Mapping root;
  private final Look look;

  ProgrammeBuilder(Node.Mapping root, Look look) {
    this.root = root;
    this.look = look;
  }

  Programme build() {
    Node.Mapping programme = root.mapping("programme");
    LocalDate deadline = Dates.iso(programme.text("deadline"));
    String zone = programme.text("timezone");
    String language = root.text("language");
    return new Programme(
        programme.text("title"),
        programme.text("document"),
        Integer.parseInt(programme.text("year")),
        deadline,
        programme.text("collector"),
        contact(programme.mapping("contact")),
        zone.isEmpty() ? Programme.HOME : Zones.of(zone),
        reporting(root.mapping("reporting")),
        language.equals(Language.EN.key()) ? Language.EN : Language.ZH,
        !root.mapping("layout").text("orientation").equals("portrait"),
        look,
        limits(root.mapping("limits")),
        root.mappings("units").stream().map(this::unit).toList(),
        root.mappings("tasks").stream().map(t -> task(t, deadline)).toList());
  }

  private Contact contact(Node.Mapping node) {
    return new Contact(node.text("person"), node.text("phone"), node.text("mailbox"));
  }

  private ResponsibleUnit unit(Node.Mapping node) {
    return new ResponsibleUnit(
        node.text("name"), texts(node, "aliases"), contact(node.mapping("contact")));
  }

  private Reporting reporting(Node.Mapping node) {
    Node.Mapping due = node.mapping("due");
    Map<Period, LocalDate> explicit = new HashMap<>();
    for (Node.Field field : due.mapping("explicit").fields()) {
      Period period =
          new Period(Integer.parseInt(field.key().substring(0, 4)), field.key().charAt(5) - '0');
      explicit.put(period, Dates.iso(((Node.Scalar) field.value()).text()));
    }
    List<Deliverable> deliverables = new ArrayList<>();
    for (Deliverable deliverable : Deliverable.values()) {
      if (node.get("deliverables").isEmpty()
          || texts(node, "deliverables").contains(deliverable.key())) {
        deliverables.add(deliverable);
      }
    }
    StampPolicy stamp = StampPolicy.EXPECTED;
    for (StampPolicy policy : StampPolicy.values()) {
      stamp = policy.key().equals(node.text("stamp")) ? policy : stamp;
    }
    Node.Mapping thresholds = node.mapping("thresholds");
    return new Reporting(
        decimal(due, "daysAfterPeriodEnd").map(BigDecimal::intValueExact).orElse(0),
        explicit,
        deliverables,
        stamp,
        decimal(thresholds, "behind").orElse(BEHIND),
        decimal(thresholds, "farBehind").orElse(FAR_BEHIND));
  }

  private Task task(Node.Mapping node, LocalDate programmeDeadline) {
    List<String> named = texts(node, "units");
    String lead = node.text("lead").isEmpty() ? named.get(0) : node.text("lead");
    List<String> units = new ArrayList<>(named.size());
    units.add(lead);
    named.stream().filter(u -> !u.equals(lead)).forEach(units::add);
    String deadline = node.text("deadline");
    return new Task(
        decimal(node, "number").orElseThrow().intValueExact(),
        node.text("name"),
        units,
        lead,
        deadline.isEmpty() ? programmeDeadline : Dates.iso(deadline),
        node.mappings("indicators").stream().map(i -> indicator(i, lead)).toList());
  }

  private Indicator indicator(Node.Mapping node, String lead) {
    IndicatorKind kind = IndicatorKind.COUNT;
    for (IndicatorKind each : IndicatorKind.values()) {
      kind = each.key().equals(node.text("kind")) ? each : kind;
    }
    List<Stage> stages =
        node.mappings("stages").stream()
            .map(s -> new Stage(s.text("name"), texts(s, "words")))
            .toList();
    return new Indicator(
        node.text("id"),
        node.text("name"),
        kind,
        decimal(node, "target"),
        node.text("unit"),
        node.text("owner").isEmpty() ? lead : node.text("owner"),
        texts(node, "keywords"),
        stages,
        pace(node.mapping("pace"), stages));
  }

  private static Map<Integer, BigDecimal> pace(Node.Mapping node, List<Stage> stages) {
    Map<Integer, BigDecimal> pace = new LinkedHashMap<>();
    List<String> names = stages.stream().map(Stage::name).toList();
    for (Node.Field field : node.fields()) {
      Node.Scalar value = (Node.Scalar) field.value();
      pace.put(
          field.key().charAt(1) - '0',
          names.isEmpty()
              ? ShapeCheck.number(value).orElseThrow()
              : BigDecimal.valueOf(names.indexOf(value.text()) + 1L)
                  .divide(BigDecimal.valueOf(names.size()), 4, RoundingMode.HALF_UP));
    }
    return pace;
  }

  private static Limits limits(Node.Mapping node) {
    Limits d = Limits.DEFAULT;
    return new Limits(
        number(node, "fileBytes", d.fileBytes()),
        (int) number(node, "zipEntries", d.zipEntries()),
        number(node, "inflatedBytes", d.inflatedBytes()),
        (int) number(node, "zipRatio", d.zipRatio()),
        (int) number(node, "zipDepth", d.zipDepth()),
        (int) number(node, "sheets", d.sheets()),
        (int) number(node, "rows", d.rows()),
        (int) number(node, "columns", d.columns()),
        (int) number(node, "cellCharacters", d.cellCharacters()),
        (int) number(node, "mergedRegions", d.mergedRegions()),
        (int) number(node, "entries", d.entries()),
        (int) number(node, "textCharacters", d.textCharacters()),
        (int) number(node, "findings", d.findings()),
        (int) number(node, "files", d.files()),
        (int) number(node, "folderDepth", d.folderDepth()),
        (int) number(node, "fileSeconds", d.fileSeconds()));
  }

  private static long number(Node.Mapping node, String key, long otherwise) {
    return decimal(node, key).map(BigDecimal::longValueExact).orElse(otherwise);
  }

  private static Optional<BigDecimal> decimal(Node.Mapping node, String key) {
    return node.scalar(key).flatMap(ShapeCheck::number);
  }

  private static List<String> texts(Node.Mapping node, String key) {
    return node.scalars(key).stream().map(s -> s.text().strip()).toList();
  }
}
