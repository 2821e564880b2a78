package org.zcwc.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the seal finder over a larger drawn set: {@code SealMeasure N [FIRST_SEED] [FOLDER]}
 * prints, for each kind of page, how many of N were found, and saves those told wrongly.
 */
final class SealMeasure {

  private SealMeasure() {}

  public static void main(String[] args) throws Exception {
    int n = Integer.parseInt(args[0]);
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    long time = 0;
    for (DrawnPages.Red red : DrawnPages.Red.values()) {
      int found = 0;
      List<Long> wrong = new ArrayList<>();
      for (long seed = first; seed < first + n; seed++) {
        var page = DrawnPages.page(red, seed * 31 + red.name().length());
        PageImage seen = DrawnPages.seen(page);
        long start = System.nanoTime();
        boolean ring = SealFinder.ring(seen);
        time += System.nanoTime() - start;
        found += ring ? 1 : 0;
        if (ring != red.sealed()) {
          wrong.add(seed);
          if (args.length > 2) {
            var file = Path.of(args[2], red + "-" + seed + ".png").toFile();
            javax.imageio.ImageIO.write(page, "png", file);
            System.out.println(
                red
                    + " "
                    + seed
                    + " "
                    + seen.threshold()
                    + " "
                    + seen.coloured()
                    + " "
                    + SealFinder.rings(seen));
          }
        }
      }
      System.out.printf("%-18s %4d of %d  wrong: %s%n", red, found, n, wrong);
    }
    System.out.printf("%d ms a page%n", time / 1_000_000 / n / DrawnPages.Red.values().length);
  }
}
