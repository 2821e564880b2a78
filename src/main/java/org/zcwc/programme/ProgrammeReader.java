package org.zcwc.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Programme;

/** Reads {@code tasks.yaml} and the look beside it: a programme, or every mistake in them. */
public final class ProgrammeReader {

  /** Bytes of a config: tens of thousands of units fit in, six megabytes of them as measured. */
  private static final int MOST_BYTES = 16 << 20;

  private ProgrammeReader() {}

  /**
   * What was read.
   *
   * @param programme empty where there is a mistake
   * @param mistakes in the order of their lines
   */
  public record Result(Optional<Programme> programme, List<ConfigMistake> mistakes) {
    public Result {
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Result read(Path file) throws IOException {
    Mistakes mistakes = new Mistakes();
    Look look = LookReader.of(file, mistakes);
    Optional<String> yaml = text(file, mistakes);
    return yaml.isPresent()
        ? read(yaml.get(), look, mistakes)
        : new Result(Optional.empty(), mistakes.told());
  }

  /** The text of a file in UTF-8, or empty with a mistake added. */
  static Optional<String> text(Path file, Mistakes mistakes) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      mistakes.add(
          new ConfigMistake(0, 0, "too-large", List.of(Integer.toString(MOST_BYTES >> 10))));
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      mistakes.add(new ConfigMistake(0, 0, "not-utf-8", List.of()));
      return Optional.empty();
    }
  }

  /** Reads the text of such a file, whose documents look as the standard has it. */
  public static Result read(String yaml) throws IOException {
    return read(yaml, Look.OFFICIAL, new Mistakes());
  }

  private static Result read(String yaml, Look look, Mistakes mistakes) throws IOException {
    Optional<Node> root = YamlTree.read(yaml, mistakes);
    if (root.isPresent()) {
      new ShapeCheck(mistakes).check(root.get(), ConfigShape.root(), "");
    }
    Optional<Programme> programme = Optional.empty();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      new MeaningCheck(mapping, mistakes).check();
      if (mistakes.isEmpty()) {
        programme = Optional.of(new ProgrammeBuilder(mapping, look).build());
      }
    }
    return new Result(programme, mistakes.told());
  }
}
