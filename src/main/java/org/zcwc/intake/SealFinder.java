package org.zcwc.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the red ring of a seal. Official seals of this level are round and some 40 to 45 mm
 * across; scanners and phones stretch and shrink them a little. Every edge of something red votes
 * for the points it may be a circle around; the points with most votes are looked at as rings.
 */
final class SealFinder {

  static final double MIN_RADIUS_MM = 15;
  static final double MAX_RADIUS_MM = 26;

  private static final int CANDIDATES = 16;
  private static final int CELL = 2;

  private final PageImage page;
  private final int across;
  private final int down;
  private final int[] votes;

  private SealFinder(PageImage page) {
    this.page = page;
    this.across = page.width() / CELL + 1;
    this.down = page.height() / CELL + 1;
    this.votes = new int[across * down];
  }

  /** Whether a ring that looks like a seal's stands on the page. */
  static boolean ring(PageImage page) {
    if (!page.coloured()) {
      return false;
    }
    SealFinder finder = new SealFinder(page);
    finder.vote();
    for (int[] centre : finder.centres()) {
      if (RingFit.around(page, centre[0], centre[1]).seal()) {
        return true;
      }
    }
    return false;
  }

  /** Every ring that was looked at on the page, for measuring. */
  static List<RingFit> rings(PageImage page) {
    SealFinder finder = new SealFinder(page);
    finder.vote();
    return finder.centres().stream().map(c -> RingFit.around(page, c[0], c[1])).toList();
  }

  private void vote() {
    float threshold = page.threshold();
    int from = (int) (MIN_RADIUS_MM * page.pixelsPerMillimetre());
    int to = (int) Math.ceil(MAX_RADIUS_MM * page.pixelsPerMillimetre());
    for (int y = 1; y < page.height() - 1; y++) {
      for (int x = 1; x < page.width() - 1; x++) {
        float gx = page.redness(x + 1, y) - page.redness(x - 1, y);
        float gy = page.redness(x, y + 1) - page.redness(x, y - 1);
        float steep = (float) Math.sqrt(gx * gx + gy * gy);
        if (steep > threshold) {
          along(x, y, gx / steep, gy / steep, from, to);
          along(x, y, -gx / steep, -gy / steep, from, to);
        }
      }
    }
  }

  private void along(int x, int y, float dx, float dy, int from, int to) {
    for (int r = from; r <= to; r += CELL) {
      int cx = Math.round(x + dx * r) / CELL;
      int cy = Math.round(y + dy * r) / CELL;
      if (cx >= 0 && cy >= 0 && cx < across && cy < down) {
        votes[cy * across + cx]++;
      }
    }
  }

  /** The points with most votes, apart from one another, most first. */
  private List<int[]> centres() {
    int[] smooth = gathered();
    List<int[]> centres = new ArrayList<>();
    int apart = 5;
    for (int n = 0; n < CANDIDATES; n++) {
      int best = 0;
      for (int i = 1; i < smooth.length; i++) {
        if (smooth[i] > smooth[best]) {
          best = i;
        }
      }
      if (smooth[best] == 0) {
        return centres;
      }
      int cx = best % across;
      int cy = best / across;
      centres.add(new int[] {cx * CELL, cy * CELL});
      for (int y = Math.max(0, cy - apart); y <= Math.min(down - 1, cy + apart); y++) {
        for (int x = Math.max(0, cx - apart); x <= Math.min(across - 1, cx + apart); x++) {
          smooth[y * across + x] = 0;
        }
      }
    }
    return centres;
  }

  /**
   * Votes of each cell and its neighbours together: a stretched ring's do not meet in one point.
   */
  private int[] gathered() {
    int[] sum = new int[votes.length];
    for (int y = 2; y < down - 2; y++) {
      for (int x = 2; x < across - 2; x++) {
        int all = 0;
        for (int dy = -2; dy <= 2; dy++) {
          for (int dx = -2; dx <= 2; dx++) {
            all += votes[(y + dy) * across + x + dx];
          }
        }
        sum[y * across + x] = all;
      }
    }
    return sum;
  }
}
