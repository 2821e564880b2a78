package org.zcwc.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a report in one format. Writers only draw: what there is to say is in the report. */
public interface ReportWriter {

  /** The format's name in {@code --format}, e.g. {@code xlsx}. */
  String format();

  /** The files it writes, e.g. {@code report.xlsx}. */
  List<String> files();

  /** Whether a file goes out as it is made and is never held whole. */
  default boolean streams() {
    return false;
  }

  /**
   * Writes one of its files; the same request gives the same bytes.
   *
   * @param file one of {@link #files()}
   * @param out left open
   */
  void write(String file, RenderRequest request, OutputStream out) throws IOException;
}
