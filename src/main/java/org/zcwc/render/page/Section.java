package org.zcwc.render.page;

import java.io.IOException;

/** A part of the page with a heading of its own, which the page's contents name. */
interface Section {

  /** Its anchor; its heading is the words {@code page.<id>}. */
  String id();

  /** Writes what stands under the heading. */
  void write(Markup page) throws IOException;
}
