package org.zcwc.intake;

import java.util.Arrays;

/**
 * A rendered page, made even: its paper's tint taken out, each pixel as how much redder it is than
 * grey.
 */
final class PageImage {

  private static final int COLOURED = 30;

  private final int width;
  private final int height;
  private final double pixelsPerMillimetre;
  private final float[] redness;
  private final boolean coloured;
  private final float noise;

  /**
   * A page.
   *
   * @param rgb its pixels by rows, 0xRRGGBB
   */
  PageImage(int[] rgb, int width, int height, double pixelsPerMillimetre) {
    this.width = width;
    this.height = height;
    this.pixelsPerMillimetre = pixelsPerMillimetre;
    double[] gain = {gain(rgb, 16), gain(rgb, 8), gain(rgb, 0)};
    float[] raw = new float[rgb.length];
    int vivid = 0;
    for (int i = 0; i < rgb.length; i++) {
      float r = (float) ((rgb[i] >> 16 & 0xFF) * gain[0]);
      float g = (float) ((rgb[i] >> 8 & 0xFF) * gain[1]);
      float b = (float) ((rgb[i] & 0xFF) * gain[2]);
      raw[i] = r - Math.max(g, b);
      if (Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > COLOURED) {
        vivid++;
      }
    }
    this.coloured = vivid * 2000L > rgb.length;
    this.redness = smooth(raw, width, height);
    this.noise = noise(redness);
  }

  /** What brings the paper's brightness in this channel to white. */
  private static double gain(int[] rgb, int shift) {
    int[] counts = new int[256];
    for (int pixel : rgb) {
      counts[pixel >> shift & 0xFF]++;
    }
    // Four fifths of a page are paper or lighter than what is printed on it.
    int left = rgb.length / 3;
    int level = 255;
    while (level > 0 && left >= counts[level]) {
      left -= counts[level--];
    }
    return Math.min(2.5, 245.0 / Math.max(1, level));
  }

  private static float[] smooth(float[] in, int width, int height) {
    float[] across = new float[in.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float left = in[x > 0 ? i - 1 : i];
        float right = in[x < width - 1 ? i + 1 : i];
        across[i] = (left + 2 * in[i] + right) / 4;
      }
    }
    float[] out = new float[in.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float above = across[y > 0 ? i - width : i];
        float below = across[y < height - 1 ? i + width : i];
        out[i] = (above + 2 * across[i] + below) / 4;
      }
    }
    return out;
  }

  /** How far redness scatters on paper: the median of its distance from its own median. */
  private static float noise(float[] redness) {
    int step = Math.max(1, redness.length / 20_000);
    float[] sample = new float[redness.length / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = redness[i * step];
    }
    if (sample.length == 0) {
      return 0;
    }
    Arrays.sort(sample);
    float median = sample[sample.length / 2];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = Math.abs(sample[i] - median);
    }
    Arrays.sort(sample);
    return sample[sample.length / 2];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  double pixelsPerMillimetre() {
    return pixelsPerMillimetre;
  }

  /** Whether there is any colour on the page beyond its tint. */
  boolean coloured() {
    return coloured;
  }

  /** The redness from which on a pixel counts as red on this page. */
  float threshold() {
    return Math.max(11, 6 * noise);
  }

  /** Whether this point is on the page. */
  boolean has(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height;
  }

  /** How much redder the pixel is than grey, 0 to 255; 0 outside the page. */
  float redness(int x, int y) {
    return has(x, y) ? redness[y * width + x] : 0;
  }
}
