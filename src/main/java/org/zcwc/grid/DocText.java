package org.zcwc.grid;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text of a stretch of a DOC as a person sees it: without tracked deletions, without what is
 * formatted as hidden, and without Word's own marks and field codes.
 */
final class DocText {

  private static final char FIELD_BEGINS = 0x13;
  private static final char RESULT_BEGINS = 0x14;
  private static final char FIELD_ENDS = 0x15;
  private static final char CELL_ENDS = 0x07;

  private DocText() {}

  /** Its text; paragraphs within are lines. */
  static String of(Range range) {
    StringBuilder raw = new StringBuilder();
    if (range.getEndOffset() <= range.getStartOffset()) {
      return ""; // POI finds a run in a story of no length, and fails on it
    }
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        raw.append(run.text());
      }
    }
    return clean(raw);
  }

  private static String clean(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int codes = 0;
    int fields = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD_BEGINS) {
        fields++;
        codes++;
      } else if (c == RESULT_BEGINS) {
        codes = Math.max(0, codes - 1);
      } else if (c == FIELD_ENDS) {
        fields = Math.max(0, fields - 1);
        codes = Math.min(codes, fields);
      } else if (codes == 0 && (c == '\r' || c == 0x0B || c == 0x0C)) {
        out.append('\n');
      } else if (codes == 0 && (c >= ' ' || c == '\t') && c != CELL_ENDS) {
        out.append(c);
      }
    }
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    return out.substring(0, end);
  }
}
