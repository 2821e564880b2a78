package org.zcwc.programme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zcwc.model.programme.Programme;

/** Reads {@code tasks.yaml}: a programme, or every mistake in it. */
public final class ProgrammeReader {

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
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new Result(Optional.empty(), List.of(new ConfigMistake(0, 0, "not-utf-8", List.of())));
    }
  }

  /** Reads the text of such a file. */
  public static Result read(String yaml) throws IOException {
    List<ConfigMistake> mistakes = new ArrayList<>();
    Optional<Node> root = YamlTree.read(yaml, mistakes);
    if (root.isPresent()) {
      new ShapeCheck(mistakes).check(root.get(), ConfigShape.root(), "");
    }
    Optional<Programme> programme = Optional.empty();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      new MeaningCheck(mapping, mistakes).check();
      if (mistakes.isEmpty()) {
        programme = Optional.of(new ProgrammeBuilder(mapping).build());
      }
    }
    mistakes.sort(
        Comparator.comparingInt(ConfigMistake::line).thenComparingInt(ConfigMistake::column));
    return new Result(programme, mistakes);
  }
}
