package org.zcwc.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.IndicatorKind;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.StampPolicy;
import org.zcwc.programme.Shape.Choice;
import org.zcwc.programme.Shape.Day;
import org.zcwc.programme.Shape.Decimal;
import org.zcwc.programme.Shape.Either;
import org.zcwc.programme.Shape.Form;
import org.zcwc.programme.Shape.ListOf;
import org.zcwc.programme.Shape.MapOf;
import org.zcwc.programme.Shape.Text;
import org.zcwc.programme.Shape.Whole;

/** The whole of what may stand in {@code tasks.yaml}. */
final class ConfigShape {

  private static final Shape TEXT = new Text();
  private static final Shape DAY = new Day();
  private static final Form PERIOD = new Form("[0-9]{4}Q[1-4]", "2023Q3");
  private static final Form QUARTER = new Form("Q[1-4]", "Q3");

  private ConfigShape() {}

  /** The root. */
  static Shape.Keys root() {
    return record(
        required("programme", programme()),
        required("reporting", reporting()),
        optional("language", choice(Language.values(), Language::key)),
        optional(
            "layout",
            record(optional("orientation", new Choice(List.of("landscape", "portrait"))))),
        optional("limits", limits()),
        required("units", new ListOf(unit(), 1)),
        required("tasks", new ListOf(task(), 1)));
  }

  private static Shape programme() {
    return record(
        required("title", TEXT),
        optional("document", TEXT),
        required("year", new Whole(1900, 2999)),
        required("deadline", DAY),
        required("collector", TEXT),
        optional("contact", contact()),
        optional("timezone", TEXT));
  }

  private static Shape contact() {
    return record(optional("person", TEXT), optional("phone", TEXT), optional("mailbox", TEXT));
  }

  private static Shape reporting() {
    Shape points = new Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));
    return record(
        optional("frequency", new Choice(List.of("quarterly"))),
        optional(
            "due",
            record(
                optional("daysAfterPeriodEnd", new Whole(0, 366)),
                optional("explicit", new MapOf(PERIOD, DAY)))),
        optional("deliverables", new ListOf(choice(Deliverable.values(), Deliverable::key), 1)),
        optional("stamp", choice(StampPolicy.values(), StampPolicy::key)),
        optional("thresholds", record(optional("behind", points), optional("farBehind", points))));
  }

  private static Shape unit() {
    return record(
        required("name", TEXT),
        optional("aliases", new ListOf(TEXT, 0)),
        optional("contact", contact()));
  }

  private static Shape task() {
    return record(
        required("number", new Whole(1, 9999)),
        required("name", TEXT),
        required("units", new ListOf(TEXT, 1)),
        optional("lead", TEXT),
        optional("deadline", DAY),
        optional("indicators", new ListOf(indicator(), 0)));
  }

  private static Shape indicator() {
    Shape share = new Decimal(BigDecimal.ZERO, BigDecimal.ONE);
    return record(
        required("id", new Form("[a-z0-9]+(-[a-z0-9]+)*", "two-cancer-checks")),
        required("name", TEXT),
        required("kind", choice(IndicatorKind.values(), IndicatorKind::key)),
        optional("target", new Decimal(BigDecimal.ZERO, new BigDecimal("1E15"))),
        optional("unit", TEXT),
        optional("owner", TEXT),
        optional("keywords", new ListOf(TEXT, 0)),
        optional(
            "stages",
            new ListOf(record(required("name", TEXT), optional("words", new ListOf(TEXT, 0))), 2)),
        optional("pace", new MapOf(QUARTER, new Either(share, TEXT))));
  }

  private static Shape limits() {
    Whole any = new Whole(1, Long.MAX_VALUE);
    Whole count = new Whole(1, Integer.MAX_VALUE);
    return record(
        optional("fileBytes", any),
        optional("zipEntries", count),
        optional("inflatedBytes", any),
        optional("zipRatio", count),
        optional("zipDepth", count),
        optional("sheets", count),
        optional("rows", count),
        optional("columns", count),
        optional("cellCharacters", count),
        optional("mergedRegions", count),
        optional("entries", count),
        optional("textCharacters", count),
        optional("findings", count),
        optional("files", count),
        optional("folderDepth", count),
        optional("fileSeconds", count));
  }

  private static <T> Choice choice(T[] values, Function<T, String> word) {
    return new Choice(
        Arrays.stream(values).map(word).map(w -> w.toLowerCase(Locale.ROOT)).toList());
  }

  private static Shape.Keys record(Shape.Entry... keys) {
    return new Shape.Keys(List.of(keys));
  }

  private static Shape.Entry required(String name, Shape shape) {
    return new Shape.Entry(name, true, shape);
  }

  private static Shape.Entry optional(String name, Shape shape) {
    return new Shape.Entry(name, false, shape);
  }
}
