package org.zcwc.form;

import java.util.List;
import java.util.stream.Collectors;
import org.zcwc.model.finding.Source;
import org.zcwc.model.submission.Figure;

/**
 * The texts of one entry as figures are read out of them: cells each on its own, the paragraphs of
 * a document as one text, since 下一步计划 in one of them is said of the next one too.
 */
record Passage(List<Text> parts) {

  Passage {
    parts = List.copyOf(parts);
  }

  /** What is read on its own. */
  List<Text> texts() {
    boolean prose =
        parts.size() > 1 && parts.stream().allMatch(p -> p.source() instanceof Source.Paragraph);
    if (!prose) {
      return parts;
    }
    String all = parts.stream().map(Text::text).collect(Collectors.joining("\n"));
    return List.of(new Text(all, parts.get(0).source()));
  }

  /** The figure with the place of the paragraph in which its words stand. */
  Figure placed(Figure figure) {
    for (Text part : parts) {
      boolean paragraph = part.source() instanceof Source.Paragraph;
      if (!paragraph && parts.size() == 1) {
        return figure;
      }
      if (part.text().contains(figure.quote())) {
        return paragraph ? figure.at(part.source()) : figure;
      }
    }
    return figure;
  }
}
