package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Outcome;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.OpenedFile;

/** The formats that can be read: a new one is a class and a line here. */
public final class GridReaders {

  private static final List<GridReader> ALL =
      List.of(
          new XlsxReader(),
          new CsvReader(),
          new DocxReader(),
          new XlsReader(),
          new DocReader(),
          new HtmlReader());

  private GridReaders() {}

  /**
   * Reads a file by its type. Whatever is in it, this returns, though it may take long and much
   * memory.
   *
   * @throws OutOfMemoryError where there is not enough
   */
  public static Outcome<Contents> read(OpenedFile file, Limits limits) {
    Source whole = new Source.WholeFile(file.arrival().path());
    for (GridReader reader : ALL) {
      if (reader.types().contains(file.type())) {
        return read(reader, file, limits, whole);
      }
    }
    return Outcome.failed(Finding.of(Rule.FILE_TYPE_UNSUPPORTED, file.type().key()).at(whole));
  }

  /**
   * Parsers throw what they do not declare, on odd but legal files too: this is the one place where
   * that becomes a finding, so that it costs the file and not the run. Memory that gives out is
   * left to the caller, who knows what else is being read, and so is time.
   */
  private static Outcome<Contents> read(
      GridReader reader, OpenedFile file, Limits limits, Source whole) {
    List<Finding> findings = new ArrayList<>();
    try {
      Contents contents = reader.read(file, limits, findings);
      measure(contents, limits);
      CellFindings.add(contents, findings);
      return Outcome.of(contents, findings);
    } catch (UnreadableException e) {
      Finding why = e.finding();
      return Outcome.failed(why.source().isPresent() ? why : why.at(whole));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return Outcome.failed(
          Finding.of(Rule.FILE_UNREADABLE, what.lines().findFirst().orElse(""))
              .variant("damaged")
              .at(whole));
    }
  }

  /** One long text that a hundred thousand cells share takes no room, but ages to look through. */
  private static void measure(Contents contents, Limits limits) throws UnreadableException {
    long characters = 0;
    for (Grid grid : contents.grids()) {
      for (List<Cell> row : grid.rows()) {
        for (Cell cell : row) {
          characters += cell.text().length();
        }
      }
    }
    if (characters > limits.inflatedBytes()) {
      throw UnreadableException.limit("inflatedBytes", limits.inflatedBytes());
    }
  }
}
