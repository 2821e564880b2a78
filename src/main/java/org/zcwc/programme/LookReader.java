package org.zcwc.programme;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zcwc.message.Messages;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Language;
import org.zcwc.programme.Shape.Entry;
import org.zcwc.programme.Shape.Form;
import org.zcwc.programme.Shape.MapOf;

/**
 * Reads {@code templates/look.yaml}, which stands in the config's folder or beside it: the look of
 * the documents, or every mistake in it. What the file leaves out is as the standard has it.
 */
final class LookReader {

  private static final String FILE = "templates/look.yaml";

  /** The words of documents that an office may put in its own way. */
  private static final String PHRASE =
      "(table|column|document|template|reminder|return|status|light|missing|severity|verdict"
          + "|deliverable|file-type)\\..+";

  /** Phrases that are whole lines of a paper, which an office may want to leave out. */
  private static final Set<String> LINES =
      Set.of("document.line", "document.signatures", "template.signers");

  private static final List<String> FACES = List.of("title", "heading", "body", "number", "latin");
  private static final List<String> SIZES = List.of("title", "heading", "body", "list");
  private static final List<String> COLOURS = List.of("green", "yellow", "red", "grey", "header");

  private final Mistakes mistakes = new Mistakes();

  /** The look that goes with this config; mistakes are added. */
  static Look of(Path config, Mistakes mistakes) throws IOException {
    Path folder = Optional.ofNullable(config.toAbsolutePath().getParent()).orElse(Path.of(""));
    for (Path file : List.of(folder.resolve(FILE), folder.resolveSibling(FILE))) {
      if (Files.isRegularFile(file)) {
        LookReader reader = new LookReader();
        Look look = reader.read(ProgrammeReader.text(file, reader.mistakes));
        reader.mistakes.told().forEach(m -> mistakes.add(m.in(file.normalize().toString())));
        return look;
      }
    }
    return Look.OFFICIAL;
  }

  private Look read(Optional<String> yaml) throws IOException {
    Optional<Node> root = yaml.isPresent() ? YamlTree.read(yaml.get(), mistakes) : Optional.empty();
    if (root.isEmpty()) {
      return Look.OFFICIAL;
    }
    new ShapeCheck(mistakes).check(root.get(), shape(), "");
    if (!mistakes.isEmpty() || !(root.get() instanceof Node.Mapping mapping)) {
      return Look.OFFICIAL;
    }
    return look(mapping);
  }

  /** What may stand in the file. */
  static Shape.Keys shape() {
    Form name = new Form("[a-z][A-Za-z0-9]*", "measures");
    Shape colour = new Form("[0-9A-Fa-f]{6}", "C6E7CE");
    Shape size = new Shape.Decimal(BigDecimal.valueOf(5), BigDecimal.valueOf(72));
    return new Shape.Keys(
        List.of(
            new Entry("fonts", false, keys(FACES, new Shape.Text())),
            new Entry("sizes", false, keys(SIZES, size)),
            new Entry("colours", false, keys(COLOURS, colour)),
            new Entry("columns", false, new MapOf(name, new MapOf(name, new Shape.Whole(1, 1000)))),
            new Entry(
                "phrases",
                false,
                new MapOf(new Form(PHRASE, "column.measures"), new Form("(?s).*", "附件{0}"))),
            new Entry(
                "pdf",
                false,
                keys(List.of("fonts"), new Shape.Choice(List.of("system", "bundled"))))));
  }

  private static Shape.Keys keys(List<String> names, Shape shape) {
    return new Shape.Keys(names.stream().map(n -> new Entry(n, false, shape)).toList());
  }

  private Look look(Node.Mapping root) {
    Look.Faces faces = Look.OFFICIAL.faces();
    Look.Sizes sizes = Look.OFFICIAL.sizes();
    Look.Colours colours = Look.OFFICIAL.colours();
    Node.Mapping face = root.mapping("fonts");
    Node.Mapping size = root.mapping("sizes");
    Node.Mapping colour = root.mapping("colours");
    Function<String, String> upper = c -> c.toUpperCase(Locale.ROOT);
    return new Look(
        new Look.Faces(
            or(face, "title", faces.title()),
            or(face, "heading", faces.heading()),
            or(face, "body", faces.body()),
            or(face, "number", faces.number()),
            or(face, "latin", faces.latin())),
        new Look.Sizes(
            Double.parseDouble(or(size, "title", Double.toString(sizes.title()))),
            Double.parseDouble(or(size, "heading", Double.toString(sizes.heading()))),
            Double.parseDouble(or(size, "body", Double.toString(sizes.body()))),
            Double.parseDouble(or(size, "list", Double.toString(sizes.list())))),
        new Look.Colours(
            upper.apply(or(colour, "green", colours.green())),
            upper.apply(or(colour, "yellow", colours.yellow())),
            upper.apply(or(colour, "red", colours.red())),
            upper.apply(or(colour, "grey", colours.grey())),
            upper.apply(or(colour, "header", colours.header()))),
        columns(root.mapping("columns")),
        phrases(root.mapping("phrases")),
        root.mapping("pdf").text("fonts").equals("bundled")
            ? Look.PdfFonts.BUNDLED
            : Look.PdfFonts.SYSTEM);
  }

  private static String or(Node.Mapping mapping, String key, String otherwise) {
    String text = mapping.text(key);
    return text.isEmpty() ? otherwise : text;
  }

  private static Map<String, Integer> columns(Node.Mapping tables) {
    Map<String, Integer> shares = new HashMap<>();
    for (Node.Field table : tables.fields()) {
      for (Node.Field column : ((Node.Mapping) table.value()).fields()) {
        shares.put(
            table.key() + "." + column.key(),
            Integer.parseInt(((Node.Scalar) column.value()).text()));
      }
    }
    return shares;
  }

  /** Words by keys that there are, which promise no argument that the program does not give. */
  private Map<String, String> phrases(Node.Mapping given) {
    Messages built = Messages.of(Language.ZH);
    Map<String, String> phrases = new HashMap<>();
    for (Node.Field field : given.fields()) {
      String text = ((Node.Scalar) field.value()).text();
      if (!built.has(field.key())) {
        List<String> known = built.keys().stream().filter(k -> k.matches(PHRASE)).toList();
        Optional<String> near = ShapeCheck.nearest(field.key(), known);
        add(
            field,
            near.isPresent() ? "unknown-key-near" : "unknown-phrase",
            field.key(),
            near.orElse(""));
      } else if (!built.argumentsOf(field.key()).containsAll(Messages.argumentsIn(text))) {
        add(field, "phrase-argument", field.key(), built.text(field.key()));
      }
      if (text.isBlank() && !LINES.contains(field.key())) {
        add(field, "blank", field.key());
      }
      phrases.put(field.key(), text);
    }
    return phrases;
  }

  private void add(Node.Field field, String key, String... arguments) {
    mistakes.add(new ConfigMistake(field.line(), field.column(), key, List.of(arguments)));
  }
}
