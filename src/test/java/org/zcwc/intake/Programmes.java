package org.zcwc.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.look.Look;
import org.zcwc.model.programme.Contact;
import org.zcwc.model.programme.Deliverable;
import org.zcwc.model.programme.Language;
import org.zcwc.model.programme.Programme;
import org.zcwc.model.programme.Reporting;
import org.zcwc.model.programme.ResponsibleUnit;
import org.zcwc.model.programme.StampPolicy;

/** A small programme of two invented units. */
final class Programmes {

  private Programmes() {}

  static Programme with(Limits limits) {
    return new Programme(
        "某区实事",
        "",
        2023,
        LocalDate.of(2023, 12, 31),
        "某办",
        Contact.NONE,
        ZoneId.of("Asia/Shanghai"),
        new Reporting(
            0,
            Map.of(),
            List.of(Deliverable.ELECTRONIC),
            StampPolicy.EXPECTED,
            BigDecimal.TEN,
            BigDecimal.TEN),
        Language.ZH,
        true,
        Look.OFFICIAL,
        limits,
        List.of(
            new ResponsibleUnit("甲局", List.of("区甲局"), Contact.NONE),
            new ResponsibleUnit("乙局", List.of(), Contact.NONE)),
        List.of());
  }

  /** The usual limits, but for the time. */
  static Limits limits(int fileSeconds) {
    Limits d = Limits.DEFAULT;
    return new Limits(
        d.fileBytes(),
        d.zipEntries(),
        d.inflatedBytes(),
        d.zipRatio(),
        d.zipDepth(),
        d.sheets(),
        d.rows(),
        d.columns(),
        d.cellCharacters(),
        d.mergedRegions(),
        d.entries(),
        d.textCharacters(),
        d.findings(),
        d.files(),
        d.folderDepth(),
        fileSeconds);
  }

  static Limits limits(long fileBytes, int entries, long inflated, int depth, int files) {
    Limits d = Limits.DEFAULT;
    return new Limits(
        fileBytes,
        entries,
        inflated,
        d.zipRatio(),
        depth,
        d.sheets(),
        d.rows(),
        d.columns(),
        d.cellCharacters(),
        d.mergedRegions(),
        d.entries(),
        d.textCharacters(),
        d.findings(),
        files,
        3,
        d.fileSeconds());
  }
}
