package org.zcwc.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.zcwc.render.OutputFolder;
import org.zcwc.render.RenderRequest;
import org.zcwc.render.ReportWriter;
import org.zcwc.render.RunLog;

/** The files of a report: written side by side, published together. */
record ReportFiles(RenderRequest drawing, List<ReportWriter> writers) {

  /** Above so many submissions, files that are held whole while they are made are made in turn. */
  private static final int LARGE = 5000;

  /**
   * Writes them, all or none, and gives their paths.
   *
   * @throws IOException where one cannot be written; what stood there is untouched
   */
  List<Path> write(Path output, int jobs) throws IOException {
    List<Path> written =
        writers.stream().flatMap(w -> w.files().stream()).map(output::resolve).toList();
    List<Callable<Path>> work = new ArrayList<>();
    boolean large = drawing.report().body().files().size() > LARGE;
    boolean inTurn = large && !writers.stream().allMatch(ReportWriter::streams);
    try (OutputFolder folder = OutputFolder.open(output)) {
      // The longest begin; what is several small files fills the time that they leave.
      List<ReportWriter> longestFirst =
          writers.stream().sorted(Comparator.comparingInt(w -> w.files().size())).toList();
      for (ReportWriter writer : longestFirst) {
        for (String file : writer.files()) {
          work.add(() -> write(folder, file, out -> writer.write(file, drawing, out)));
        }
      }
      work.add(() -> write(folder, RunLog.FILE, out -> RunLog.write(drawing, out)));
      new Hands(inTurn ? 1 : jobs).all(work);
      folder.publish();
    }
    return written;
  }

  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private static Path write(OutputFolder folder, String file, Content content) throws IOException {
    try (OutputStream out = folder.create(file)) {
      content.to(out);
    }
    return Path.of(file);
  }
}
