package org.zcwc.model.programme;

import java.util.List;

/** 责任单位: an organisation that must report, its own name first, then the other ways to write it. */
public record ResponsibleUnit(String name, List<String> aliases, Contact contact) {
  public ResponsibleUnit {
    aliases = List.copyOf(aliases);
  }
}
