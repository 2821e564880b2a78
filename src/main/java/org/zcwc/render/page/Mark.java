package org.zcwc.render.page;

import java.io.IOException;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.report.Light;
import org.zcwc.model.report.Table.Tone;

/** A state by colour, sign and word at once, so that no reader depends on one of them. */
final class Mark {

  private Mark() {}

  /** A state in a word. */
  static void write(Markup page, Tone tone, String word) throws IOException {
    page.start("span", "class", "mark " + tone.key());
    page.element("span", sign(tone), "aria-hidden", "true");
    page.text(" " + word).end();
  }

  private static String sign(Tone tone) {
    return switch (tone) {
      case GREEN -> "✓";
      case YELLOW -> "!";
      case RED -> "✕";
      case GREY -> "–";
      case PLAIN -> "·";
    };
  }

  /** The words of a light: {@code light.green}. */
  static String key(Light light) {
    return "light." + light.key();
  }

  /** The tone of a finding. */
  static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.RED;
      case WARNING -> Tone.YELLOW;
      case INFO -> Tone.GREY;
    };
  }
}
