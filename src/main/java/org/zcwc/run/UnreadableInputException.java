package org.zcwc.run;

import java.io.IOException;
import java.nio.file.Path;

/** The input is one file, and that cannot be read. */
final class UnreadableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableInputException(Path input) {
    super(input.toString());
  }
}
