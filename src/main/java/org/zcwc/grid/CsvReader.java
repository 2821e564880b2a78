package org.zcwc.grid;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/**
 * Delimited text: commas, tabs, semicolons or bars, told apart by content; quotes as RFC 4180 has
 * them. A quote that is never closed would swallow rows in silence, so it is an error that names
 * its line.
 */
final class CsvReader implements GridReader {

  private static final String DELIMITERS = ",\t;|";

  /** So many characters tell which delimiter it is. */
  private static final int LOOK = 8000;

  private static final int MOST_COUNTED = 30;

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.CSV, FileType.TEXT);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    String text = TextDecoder.decode(file.bytes(), path);
    return new Contents(List.of(new Pass(text, path, limits).read()), List.of());
  }

  /** One file being read. */
  private static final class Pass {
    private final String text;
    private final String path;
    private final char delimiter;
    private final Limits limits;
    private final Rows rows;
    private final List<Integer> lines = new ArrayList<>();
    private int line = 1;
    private int at;

    Pass(String text, String path, Limits limits) {
      // Some old programs end a text file with Ctrl-Z.
      this.text = text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
      this.limits = limits;
      this.path = path;
      this.delimiter = delimiter(text);
      this.rows = new Rows(limits);
    }

    Grid read() throws IOException {
      int row = 0;
      int end = text.startsWith("sep=") ? text.indexOf('\n') : -1;
      if (end > 0 && end <= "sep=,\r".length()) {
        // Excel's own first line, which says the delimiter and holds nothing else.
        at = end + 1;
        line = 2;
      }
      while (at < text.length()) {
        if (row == limits.rows() && !text.substring(at).isBlank()) {
          throw UnreadableException.limit("rows", limits.rows());
        } else if (row == limits.rows()) {
          break;
        }
        lines.add(line);
        record(row);
        row++;
      }
      List<List<Cell>> all = rows.all();
      return Grid.plain(new Locator.Lines(path, lines.subList(0, all.size())), "", all);
    }

    private void record(int row) throws IOException {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException(); // its time is over, and nobody waits for it
      }
      int column = 0;
      while (true) {
        String field = field();
        rows.put(row, column, Cell.text(field));
        if (at >= text.length()) {
          return;
        }
        char c = text.charAt(at);
        at++;
        if (c != delimiter) {
          at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
          line++;
          return;
        }
        column++;
      }
    }

    private String field() throws IOException {
      int from = at;
      if (at < text.length() && text.charAt(at) == '"') {
        return quoted();
      }
      while (at < text.length() && !ends(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    private String quoted() throws IOException {
      int began = line;
      int from = at;
      StringBuilder out = new StringBuilder();
      at++;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"') {
          if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at++;
          } else {
            return closed(from, out);
          }
        }
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd) {
          at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
          line++;
        }
        out.append(lineEnd ? '\n' : c);
        at++;
      }
      throw new UnreadableException(
          Finding.of(Rule.FILE_UNREADABLE, Integer.toString(began))
              .variant("quote")
              .at(new Source.TextField(path, began, 1)));
    }

    /** After the closing quote; where more than a delimiter follows, the quotes were text. */
    private String closed(int from, StringBuilder out) {
      at++;
      int rest = at;
      while (at < text.length() && !ends(text.charAt(at))) {
        at++;
      }
      boolean onlySpace = text.substring(rest, at).isBlank();
      return onlySpace ? out.toString() : XlsxStrings.lines(text.substring(from, at));
    }

    private boolean ends(char c) {
      return c == delimiter || c == '\n' || c == '\r';
    }
  }

  /**
   * The delimiter that cuts most lines into the same number of fields; signs that merely occur in
   * the texts cut each line otherwise.
   */
  static char delimiter(String text) {
    int[][] linesWith = new int[DELIMITERS.length()][MOST_COUNTED + 1];
    int[] inLine = new int[DELIMITERS.length()];
    boolean quoted = false;
    char before = '\n';
    int length = Math.min(text.length(), LOOK);
    char[] signs = new char[length];
    text.getChars(0, length, signs, 0);
    for (int i = 0; i <= length; i++) {
      char c = i < length ? signs[i] : '\n';
      if (c > '|') {
        before = c; // no delimiter, quote or line's end: what nearly all of a text is
        continue;
      }
      int delimiter = quoted ? -1 : DELIMITERS.indexOf(c);
      if (c == '"' && quoted && i + 1 < length && signs[i + 1] == '"') {
        i++;
      } else if (c == '"') {
        // A quotation mark within a text is no quote.
        quoted = !quoted && (DELIMITERS.indexOf(before) >= 0 || before == '\n' || before == '\r');
      } else if ((!quoted && (c == '\n' || c == '\r')) || i == length) {
        for (int d = 0; d < inLine.length; d++) {
          linesWith[d][Math.min(inLine[d], MOST_COUNTED)]++;
          inLine[d] = 0;
        }
      } else if (delimiter >= 0) {
        inLine[delimiter]++;
      }
      before = c;
    }
    int best = 0;
    for (int d = 1; d < DELIMITERS.length(); d++) {
      best = score(linesWith[d]) > score(linesWith[best]) ? d : best;
    }
    return DELIMITERS.charAt(best);
  }

  private static int score(int[] linesWith) {
    int score = 0;
    for (int fields = 1; fields < linesWith.length; fields++) {
      score = Math.max(score, linesWith[fields] * linesWith[fields] * fields);
    }
    return score;
  }
}
