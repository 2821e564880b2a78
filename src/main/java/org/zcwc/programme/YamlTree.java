package org.zcwc.programme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one YAML document into nodes that know their line and column. Repeated keys, anchors,
 * aliases, tags and further documents are mistakes: none is needed, and each hides something from
 * the reader of the file.
 */
final class YamlTree {

  /** Lists of ten thousands of units fit; a file larger than this is no config. */
  private static final int CHARACTERS = 64 << 20;

  private static final int NESTING = 30;

  private final List<ConfigMistake> mistakes;
  private final YAMLParser parser;

  private YamlTree(YAMLParser parser, List<ConfigMistake> mistakes) {
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /** The document's root, or empty with a mistake added where the text is no YAML. */
  static Optional<Node> read(String text, List<ConfigMistake> mistakes) throws IOException {
    Optional<Node> plain = PlainYaml.read(text);
    return plain.isPresent() ? plain : whole(text, mistakes);
  }

  /** The same by a parser of all of YAML. */
  static Optional<Node> whole(String text, List<ConfigMistake> mistakes) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CHARACTERS);
    options.setNestingDepthLimit(NESTING);
    YAMLFactory yaml = YAMLFactory.builder().loaderOptions(options).build();
    try (YAMLParser parser = yaml.createParser(text)) {
      YamlTree tree = new YamlTree(parser, mistakes);
      if (parser.nextToken() == null) {
        mistakes.add(new ConfigMistake(0, 0, "empty", List.of()));
        return Optional.empty();
      }
      Node root = tree.node();
      if (parser.nextToken() != null) {
        tree.mistake("several-documents");
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      mistakes.add(syntax(e));
      return Optional.empty();
    }
  }

  private static ConfigMistake syntax(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
    String problem = e.getOriginalMessage().lines().findFirst().orElse("");
    return new ConfigMistake(line, column, "syntax", List.of(problem));
  }

  private Node node() throws IOException {
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
