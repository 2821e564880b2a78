package org.zcwc.intake;

/**
 * A ring laid through what is red around a point, and how much of a seal it looks like.
 *
 * @param coverage share of its directions in which red lies on the ring
 * @param clear share in which red lies on the ring and none just outside it: lines that only cross
 *     it go on outside
 * @param inside the least share in which red lies at some distance just inside it: a disc has red
 *     everywhere
 * @param filling share of what it encloses, some way inside it, that is red: a seal has its star
 *     and its name
 * @param lettered share of directions in which something red stands inside it: a seal's name and
 *     star go all around, what a ring laid across other things encloses lies to one side
 * @param radius its mean radius in millimetres
 * @param oval how far it is from a circle, as a share of its radius
 */
record RingFit(
    double coverage,
    double clear,
    double inside,
    double filling,
    double lettered,
    double radius,
    double oval) {

  private static final int DIRECTIONS = 120;

  /** How far inside the ring its filling is looked at: a ring drawn by hand wanders less. */
  private static final double DEEP_MM = 3;

  /** Whether it looks like a seal's ring. */
  boolean seal() {
    // A ring that is whole may lie on a red table; one with gaps must stand clear.
    boolean whole = coverage >= 0.93 && clear >= 0.42;
    return coverage >= 0.6
        && (whole || clear >= 0.52)
        && inside < 0.72
        && filling > 0.04
        && filling < 0.8
        && lettered > 0.6
        && radius >= SealFinder.MIN_RADIUS_MM
        && radius <= SealFinder.MAX_RADIUS_MM
        && oval < 0.25;
  }

  /** The ring that fits best around this point of the page. */
  static RingFit around(PageImage page, int cx, int cy) {
    return new Fitting(page, cx, cy).fit();
  }

  /** One point's surroundings, unrolled: a row a direction, a column a radius in pixels. */
  private static final class Fitting {
    private final PageImage page;
    private final int from;
    private final int to;
    private final float[][] unrolled;
    private final double[] cos = new double[DIRECTIONS];
    private final double[] sin = new double[DIRECTIONS];
    private final float threshold;
    private final int cx;
    private final int cy;

    Fitting(PageImage page, int cx, int cy) {
      this.page = page;
      this.cx = cx;
      this.cy = cy;
      this.threshold = page.threshold();
      double scale = page.pixelsPerMillimetre();
      from = (int) ((SealFinder.MIN_RADIUS_MM - 5) * scale);
      to = (int) ((SealFinder.MAX_RADIUS_MM + 4) * scale);
      unrolled = new float[DIRECTIONS][to + 1];
      for (int d = 0; d < DIRECTIONS; d++) {
        double angle = 2 * Math.PI * d / DIRECTIONS;
        cos[d] = Math.cos(angle);
        sin[d] = Math.sin(angle);
        for (int r = 0; r <= to; r++) {
          unrolled[d][r] =
              page.redness((int) Math.round(cx + cos[d] * r), (int) Math.round(cy + sin[d] * r));
        }
      }
    }

    RingFit fit() {
      double[] curve = {bestRadius(), 0, 0, 0, 0};
      for (double reach : new double[] {6, 4, 3}) {
        curve = laid(curve, reach);
      }
      double scale = page.pixelsPerMillimetre();
      double bend = Math.hypot(curve[3], curve[4]) / Math.max(1, curve[0]);
      return new RingFit(
          share(curve, -1.6, 1.6),
          clear(curve),
          inside(curve),
          filling(curve),
          lettered(curve),
          curve[0] / scale,
          bend * 2);
    }

    /** The radius at which most directions are red, less those that are red around it too. */
    private double bestRadius() {
      double best = from;
      double most = Double.NEGATIVE_INFINITY;
      for (int r = from + 8; r <= to - 8; r++) {
        double[] circle = {r, 0, 0, 0, 0};
        double score = share(circle, -2, 2) - 0.5 * share(circle, 5, 7);
        if (score > most) {
          most = score;
          best = r;
        }
      }
      return best;
    }

    private static double at(double[] curve, double c, double s) {
      // first harmonic: off its centre; second: an oval
      return curve[0]
          + curve[1] * c
          + curve[2] * s
          + curve[3] * (c * c - s * s)
          + curve[4] * 2 * c * s;
    }

    /** Moves the curve to where red is strongest near it, by least squares over all directions. */
    private double[] laid(double[] curve, double reach) {
      double[][] normal = new double[5][6];
      int used = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double r = at(curve, cos[d], sin[d]);
        int place = strongest(d, r, reach);
        if (place < 0) {
          continue;
        }
        used++;
        double c = cos[d];
        double s = sin[d];
        double[] row = {1, c, s, c * c - s * s, 2 * c * s, place};
        for (int i = 0; i < 5; i++) {
          for (int j = 0; j < 6; j++) {
            normal[i][j] += row[i] * row[j];
          }
        }
      }
      for (int i = 1; i < 5; i++) {
        normal[i][i] += 0.15 * DIRECTIONS; // a few directions must not bend it
      }
      return used < DIRECTIONS / 3 ? curve : solved(normal);
    }

    private int strongest(int d, double r, double reach) {
      int place = -1;
      float most = threshold;
      int low = Math.max(from, (int) Math.ceil(r - reach));
      int high = Math.min(to, (int) Math.floor(r + reach));
      for (int i = low; i <= high; i++) {
        if (unrolled[d][i] > most) {
          most = unrolled[d][i];
          place = i;
        }
      }
      return place;
    }

    private static double[] solved(double[][] m) {
      int n = m.length;
      for (int i = 0; i < n; i++) {
        for (int k = i + 1; k < n; k++) {
          double f = m[k][i] / m[i][i];
          for (int j = i; j <= n; j++) {
            m[k][j] -= f * m[i][j];
          }
        }
      }
      double[] x = new double[n];
      for (int i = n - 1; i >= 0; i--) {
        double rest = m[i][n];
        for (int j = i + 1; j < n; j++) {
          rest -= m[i][j] * x[j];
        }
        x[i] = rest / m[i][i];
      }
      return x;
    }

    /** The share of directions on the page with red between these distances from the curve. */
    private double share(double[] curve, double low, double high) {
      int red = 0;
      int seen = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double r = at(curve, cos[d], sin[d]);
        seen += page.has((int) (cx + cos[d] * r), (int) (cy + sin[d] * r)) ? 1 : 0;
        red += red(d, r + low, r + high) ? 1 : 0;
      }
      // a seal over the page's edge shows a part of its ring; less than half tells nothing
      return (double) red / Math.max(seen, DIRECTIONS / 2);
    }

    private double clear(double[] curve) {
      int clear = 0;
      int seen = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double r = at(curve, cos[d], sin[d]);
        seen += page.has((int) (cx + cos[d] * r), (int) (cy + sin[d] * r)) ? 1 : 0;
        clear += red(d, r - 1.6, r + 1.6) && !red(d, r + 4, r + 6) ? 1 : 0;
      }
      return (double) clear / Math.max(seen, DIRECTIONS / 2);
    }

    /** Whether there is red in this direction between these radii. */
    private boolean red(int d, double low, double high) {
      int last = (int) Math.min(to, Math.floor(high));
      for (int i = (int) Math.max(0, Math.ceil(low)); i <= last; i++) {
        if (unrolled[d][i] > threshold) {
          return true;
        }
      }
      return false;
    }

    private double inside(double[] curve) {
      double least = 1;
      for (double gap = 3.5; gap <= 10; gap += 1) {
        least = Math.min(least, share(curve, -gap - 0.5, -gap + 0.5));
      }
      return least;
    }

    private double lettered(double[] curve) {
      int red = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double r = at(curve, cos[d], sin[d]);
        red += red(d, r * 0.12, r - DEEP_MM * page.pixelsPerMillimetre()) ? 1 : 0;
      }
      return (double) red / DIRECTIONS;
    }

    private double filling(double[] curve) {
      double red = 0;
      double all = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        double r = at(curve, cos[d], sin[d]) - DEEP_MM * page.pixelsPerMillimetre();
        for (int i = 0; i < r && i <= to; i++) {
          all += i;
          red += unrolled[d][i] > threshold ? i : 0;
        }
      }
      return all == 0 ? 0 : red / all;
    }
  }
}
