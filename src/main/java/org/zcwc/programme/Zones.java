package org.zcwc.programme;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.zcwc.model.programme.Programme;

/** The time zones that a programme may be in. */
final class Zones {

  private Zones() {}

  /**
   * The zone of this name.
   *
   * @throws DateTimeException where there is none
   */
  static ZoneId of(String name) {
    return name.equals("Asia/Shanghai") ? Programme.HOME : ZoneId.of(name);
  }
}
