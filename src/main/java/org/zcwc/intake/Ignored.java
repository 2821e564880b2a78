package org.zcwc.intake;

import java.util.Locale;
import java.util.Set;

/**
 * Files that lie in folders without being submissions, by the names their makers give them. Each
 * kind is a key under {@code reason.} in the message bundles.
 */
final class Ignored {

  /** No reason: it may be a submission. */
  static final String NOT = "";

  private static final Set<String> SYSTEM = Set.of(".ds_store", "thumbs.db", "desktop.ini");
  private static final int LONGEST_SYSTEM = "desktop.ini".length();
  private static final Set<String> OURS = Set.of(ReceivedList.NAME, Decisions.NAME);

  private Ignored() {}

  /**
   * Why a file of this path, relative to the input, is no submission; {@link #NOT} if it may be.
   */
  static String reason(String path) {
    if (OURS.contains(path)) {
      return "ignored-control";
    }
    int from = 0;
    while (true) {
      int slash = path.indexOf('/', from);
      String part = slash < 0 ? path.substring(from) : path.substring(from, slash);
      String reason = reasonOfPart(part);
      if (!reason.equals(NOT) || slash < 0) {
        return reason;
      }
      from = slash + 1;
    }
  }

  private static String reasonOfPart(String part) {
    if (part.startsWith("~$") || part.startsWith(".~lock.") || part.startsWith(".~")) {
      return "ignored-temporary";
    }
    boolean named =
        part.length() <= LONGEST_SYSTEM && SYSTEM.contains(part.toLowerCase(Locale.ROOT));
    if (named || part.equals("__MACOSX")) {
      return "ignored-system";
    }
    if (part.startsWith(".")) {
      return "ignored-hidden";
    }
    return part.startsWith("催报") ? "ignored-reminder" : NOT;
  }
}
