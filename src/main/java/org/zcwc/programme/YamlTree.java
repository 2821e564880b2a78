package org.zcwc.programme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML document into nodes that know their line and column. Repeated keys, anchors,
 * aliases, tags and further documents are mistakes: none is needed, and each hides something from
 * the reader of the file.
 */
final class YamlTree {

  /** Lists of ten thousands of units fit; a file larger than this is no config. */
  private static final int CHARACTERS = 64 << 20;

  private static final int NESTING = 30;

  /** Characters of a line: the parser's time grows with the square of it. */
  private static final int LONGEST_LINE = 1 << 20;

  /**
   * Values, lists and groups of values: more than these fill the machine before they are looked at.
   */
  static final int MOST_VALUES = 1_000_000;

  /** Words of the parser's own, for what is told in ours. */
  private static final List<Map.Entry<String, String>> KNOWN =
      List.of(
          Map.entry("nesting depth", "too-deep"),
          Map.entry("too many", "too-many"),
          Map.entry("TAB", "syntax-tab"),
          Map.entry("quoted scalar", "syntax-quote"),
          Map.entry("Expected a field name", "syntax-key"),
          Map.entry("mapping values are not allowed", "syntax-colon"));

  private final Mistakes mistakes;
  private final YAMLParser parser;
  private int values;

  private YamlTree(YAMLParser parser, Mistakes mistakes) {
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /** The document's root, or empty with a mistake added where the text is no YAML. */
  static Optional<Node> read(String text, Mistakes mistakes) throws IOException {
    Optional<Node> plain = PlainYaml.read(text);
    return plain.isPresent() ? plain : whole(text, mistakes);
  }

  /** The same by a parser of all of YAML. */
  static Optional<Node> whole(String text, Mistakes mistakes) throws IOException {
    Optional<ConfigMistake> unreadable = unreadable(text);
    if (unreadable.isPresent()) {
      mistakes.add(unreadable.get());
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CHARACTERS);
    YAMLFactory yaml =
        YAMLFactory.builder()
            .loaderOptions(options)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(NESTING).build())
            .build();
    try (YAMLParser parser = yaml.createParser(text)) {
      return new YamlTree(parser, mistakes).root();
    }
  }

  private Optional<Node> root() throws IOException {
    try {
      if (parser.nextToken() == null) {
        mistakes.add(new ConfigMistake(0, 0, "empty", List.of()));
        return Optional.empty();
      }
      Node root = node();
      if (parser.nextToken() != null) {
        mistake("several-documents");
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      mistakes.add(syntax(e));
      return Optional.empty();
    }
  }

  /** What the parser would take long over, or tell without its place. */
  private static Optional<ConfigMistake> unreadable(String text) {
    int line = 1;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int column = i - from + 1;
      if (c == '\n') {
        line++;
        from = i + 1;
      } else if ((c < ' ' && c != '\t' && c != '\r') || c == '\u007F') {
        return Optional.of(new ConfigMistake(line, column, "syntax-character", List.of()));
      } else if (column > LONGEST_LINE) {
        String most = Integer.toString(LONGEST_LINE);
        return Optional.of(new ConfigMistake(line, 1, "long-line", List.of(most)));
      }
    }
    return Optional.empty();
  }

  private ConfigMistake syntax(JsonProcessingException e) {
    String problem = e.getOriginalMessage();
    String key =
        KNOWN.stream()
            .filter(known -> problem.contains(known.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse("syntax");
    String told =
        key.equals("syntax") ? problem.lines().findFirst().orElse("") : Integer.toString(NESTING);
    // Of an open quotation mark the beginning is wanted, which is where the parser was before.
    if (e.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null
        && !key.equals("syntax-quote")) {
      Mark at = marked.getProblemMark();
      return new ConfigMistake(at.getLine() + 1, at.getColumn() + 1, key, List.of(told));
    }
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    int line = Math.max(at.getLineNr(), 0);
    return new ConfigMistake(line, Math.max(at.getColumnNr(), 0), key, List.of(told));
  }

  private Node node() throws IOException {
    if (++values > MOST_VALUES) {
      throw new JsonParseException(parser, "too many values");
    }
    JsonLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (parser.isCurrentAlias()) {
      mistake("alias", parser.getText());
    }
    if (parser.getObjectId() != null) {
      mistake("anchor", String.valueOf(parser.getObjectId()));
    }
    if (parser.getTypeId() != null) {
      mistake("tag", String.valueOf(parser.getTypeId()));
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node());
      }
      return new Node.Sequence(items, line, column);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(line, column);
    }
    boolean text = token == JsonToken.VALUE_STRING;
    return new Node.Scalar(
        token == JsonToken.VALUE_NULL ? "" : parser.getText(), text, line, column);
  }

  private Node mapping(int line, int column) throws IOException {
    List<Node.Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonLocation at = parser.currentTokenLocation();
      String key = parser.currentName();
      if (!seen.add(key)) {
        mistake("repeated-key", key);
      }
      parser.nextToken();
      fields.add(new Node.Field(key, at.getLineNr(), at.getColumnNr(), node()));
    }
    return new Node.Mapping(fields, line, column);
  }

  private void mistake(String key, String... arguments) {
    JsonLocation at = parser.currentTokenLocation();
    mistakes.add(new ConfigMistake(at.getLineNr(), at.getColumnNr(), key, List.of(arguments)));
  }
}
