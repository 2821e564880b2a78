package org.zcwc.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a document's parts are and in which order they are read, for those who hear it (ISO 32000-1,
 * 14.7 and 14.8): headings, paragraphs, tables. A part is written as soon as it ends; it is drawn
 * itself or holds other parts.
 */
final class Structure {

  private final PdfFile file;
  private final int root;
  private final Deque<Part> open = new ArrayDeque<>();

  /** The parts that the current page's marks belong to, by the marks' numbers. */
  private final List<Integer> marked = new ArrayList<>();

  /** The lists of these, a page each. */
  private final List<Integer> pages = new ArrayList<>();

  /**
   * A part.
   *
   * @param marks where it is drawn, by page and number
   */
  private record Part(
      int number, String type, String attributes, List<Mark> marks, List<Integer> kids) {}

  private record Mark(int page, int number) {}

  Structure(PdfFile file) {
    this.file = file;
    this.root = file.reserve();
    open("Document", "");
  }

  /**
   * Begins a part of the one that is open.
   *
   * @param type as the standard names it, e.g. {@code TR}
   * @param attributes of its own, mostly none
   */
  void open(String type, String attributes) {
    open.push(new Part(file.reserve(), type, attributes, new ArrayList<>(), new ArrayList<>()));
  }

  /** Begins a part of the one that is open. */
  void open(String type) {
    open(type, "");
  }

  /** Ends the part that was begun last. */
  void close() throws IOException {
    Part part = open.pop();
    int parent = open.isEmpty() ? root : open.element().number();
    file.object(
        part.number(),
        "<</S /" + part.type() + " /P " + parent + " 0 R" + part.attributes() + kids(part) + ">>");
    if (!open.isEmpty()) {
      open.element().kids().add(part.number());
    }
  }

  private static String kids(Part part) {
    if (part.marks().isEmpty()) {
      return part.kids().isEmpty() ? "" : " /K " + references(part.kids());
    }
    int page = part.marks().get(0).page();
    StringBuilder kids = new StringBuilder(" /Pg " + page + " 0 R /K [");
    for (Mark mark : part.marks()) {
      kids.append(
          mark.page() == page
              ? mark.number() + " "
              : "<</Type /MCR /Pg " + mark.page() + " 0 R /MCID " + mark.number() + ">> ");
    }
    return kids.append(']').toString();
  }

  /** What stands before drawings of the part that is open, on the page of this object. */
  String mark(int page) {
    Part part = open.element();
    int number = marked.size();
    marked.add(part.number());
    part.marks().add(new Mark(page, number));
    return "/" + part.type() + " <</MCID " + number + ">> BDC\n";
  }

  /** Ends a page and gives the number by which it is known here. */
  int page() throws IOException {
    pages.add(file.add(references(marked)));
    marked.clear();
    return pages.size() - 1;
  }

  private static String references(List<Integer> objects) {
    StringBuilder list = new StringBuilder("[");
    objects.forEach(n -> list.append(n).append(" 0 R "));
    return list.append(']').toString();
  }

  /** Ends the document and gives the object of its tree. */
  int write() throws IOException {
    int document = open.element().number();
    close();
    StringBuilder parents = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      parents.append(i).append(' ').append(pages.get(i)).append(" 0 R ");
    }
    int tree = file.add("<</Nums [" + parents + "]>>");
    file.object(
        root, "<</Type /StructTreeRoot /K " + document + " 0 R /ParentTree " + tree + " 0 R>>");
    return root;
  }
}
