package org.zcwc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a document, of two levels (ISO 32000-1, 12.3.3). */
final class Outline {

  private final List<Mark> marks = new ArrayList<>();

  /**
   * A bookmark.
   *
   * @param page the page's object
   * @param top how high on the page
   */
  private record Mark(String title, int page, double top, List<Mark> below) {}

  /** Adds a bookmark of the first level. */
  void add(String title, int page, double top) {
    marks.add(new Mark(title, page, top, new ArrayList<>()));
  }

  /** Adds one below the last. */
  void addBelow(String title, int page, double top) {
    if (marks.isEmpty()) {
      add(title, page, top);
    } else {
      marks.get(marks.size() - 1).below().add(new Mark(title, page, top, List.of()));
    }
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Writes them and gives the object of their root. */
  int write(PdfFile file) throws IOException {
    int root = file.reserve();
    int[] ends = level(file, root, marks);
    file.object(
        root,
        "<</Type /Outlines /First "
            + ends[0]
            + " 0 R /Last "
            + ends[1]
            + " 0 R /Count "
            + marks.size()
            + ">>");
    return root;
  }

  /** The first and the last object of a level; what is below stays folded. */
  private static int[] level(PdfFile file, int parent, List<Mark> marks) throws IOException {
    int[] numbers = new int[marks.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.reserve();
    }
    for (int i = 0; i < numbers.length; i++) {
      Mark mark = marks.get(i);
      StringBuilder body = new StringBuilder("<</Title ").append(PdfFile.text(mark.title()));
      body.append(" /Parent ").append(parent).append(" 0 R /Dest [").append(mark.page());
      body.append(" 0 R /XYZ null ").append(PdfFile.number(mark.top())).append(" null]");
      if (i > 0) {
        body.append(" /Prev ").append(numbers[i - 1]).append(" 0 R");
      }
      if (i + 1 < numbers.length) {
        body.append(" /Next ").append(numbers[i + 1]).append(" 0 R");
      }
      if (!mark.below().isEmpty()) {
        int[] ends = level(file, numbers[i], mark.below());
        body.append(" /First ").append(ends[0]).append(" 0 R /Last ").append(ends[1]);
        body.append(" 0 R /Count -").append(mark.below().size());
      }
      file.object(numbers[i], body.append(">>").toString());
    }
    return new int[] {numbers[0], numbers[numbers.length - 1]};
  }
}
