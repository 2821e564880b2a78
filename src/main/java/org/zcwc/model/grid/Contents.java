package org.zcwc.model.grid;

import java.util.List;

/** All that was read out of one file: its grids in their order, and what stands outside them. */
public record Contents(List<Grid> grids, List<Outside> outside) {
  public Contents {
    grids = List.copyOf(grids);
    outside = List.copyOf(outside);
  }
}
