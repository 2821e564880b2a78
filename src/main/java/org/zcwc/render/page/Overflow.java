package org.zcwc.render.page;

import java.io.IOException;
import org.zcwc.message.Messages;

/** Says what a list leaves out because a page has no room for it, and where it stands. */
final class Overflow {

  private Overflow() {}

  /** Nothing where all is shown. */
  static void write(Markup page, Messages words, int all, int shown, String file)
      throws IOException {
    if (shown < all) {
      page.element(
          "p",
          words.text("page.overflow", Integer.toString(all), Integer.toString(shown), file),
          "class",
          "overflow");
    }
  }
}
