package org.zcwc.text;

import java.util.List;

/** Reads out of paragraphs which stage a milestone has reached. Any number of threads may read. */
public final class MilestoneReader {

  private final MilestoneWords words;

  /**
   * A reader for one milestone, to be kept: finding its words takes longer than a paragraph.
   *
   * @param name of the milestone
   * @param keywords words of it; empty where the paragraphs are about nothing else
   * @param others words of the other milestones that a paragraph may tell of
   * @param stages in order
   */
  public MilestoneReader(
      String name, List<String> keywords, List<String> others, List<StageWords> stages) {
    words = new MilestoneWords(name, keywords, others, stages);
  }

  /**
   * The furthest stage that the paragraph tells as reached.
   *
   * @param year of the report
   * @param quarter of the report, 1 to 4
   */
  public StageReading read(String paragraph, int year, int quarter) {
    return new StageWalk(words, paragraph, year, quarter).read();
  }
}
