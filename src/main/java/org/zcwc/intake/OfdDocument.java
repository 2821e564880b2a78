package org.zcwc.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.PdfPages;
import org.zcwc.model.submission.Seal;

/**
 * An OFD document (GB/T 33190-2016), as far as a stamped deliverable needs it: its pages, the text
 * on them, and whether a signature is listed. {@code OFD.xml} names the document's root and its
 * signatures, the root its pages.
 */
final class OfdDocument {

  private static final int TEXT_PAGES = 50;
  private static final int TEXT_CHARACTERS = 200_000;
  private static final long PART_BYTES = 16L << 20;

  private final ZipDirectory parts;
  private final XMLInputFactory xml;
  private final Deadline deadline;

  private OfdDocument(ZipDirectory parts, Deadline deadline) {
    this.parts = parts;
    this.deadline = deadline;
    this.xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** What stands in one part: element texts and attributes by the element's local name. */
  private record Item(String element, String text, String location) {}

  /**
   * Reads an OFD.
   *
   * @throws IOException where it is damaged
   */
  static PdfPages read(byte[] bytes, Limits limits, Deadline deadline) throws IOException {
    ZipDirectory parts = ZipDirectory.read(Bytes.of(bytes), limits.zipEntries());
    if (parts.inflated() > limits.inflatedBytes()) {
      throw new IntakeProblem(
          IntakeProblem.limit("inflatedBytes", IntakeProblem.megabytes(limits.inflatedBytes())));
    }
    return new OfdDocument(parts, deadline).pages();
  }

  private PdfPages pages() throws IOException {
    List<Item> top = items("OFD.xml");
    String root = text(top, "DocRoot").orElse("Doc_0/Document.xml");
    String folder = folder(resolved("", root));
    List<Item> pages =
        items(resolved("", root)).stream().filter(i -> i.element().equals("Page")).toList();
    if (pages.isEmpty()) {
      throw new IntakeProblem(Finding.of(Rule.FILE_UNREADABLE).variant("no-pages"));
    }
    StringBuilder text = new StringBuilder();
    for (Item page : pages.subList(0, Math.min(TEXT_PAGES, pages.size()))) {
      deadline.check();
      for (Item item : items(resolved(folder, page.location()))) {
        if (item.element().equals("TextCode") && text.length() < TEXT_CHARACTERS) {
          text.append(item.text()).append('\n');
        }
      }
      text.append('\f');
    }
    String read = text.toString();
    return new PdfPages(pages.size(), read.isBlank() ? "" : read, seal(top));
  }

  private Seal seal(List<Item> top) throws IOException {
    Optional<String> list = text(top, "Signatures");
    if (list.isEmpty() || parts.entry(resolved("", list.get())).isEmpty()) {
      return Seal.NOT_FOUND;
    }
    boolean signed =
        items(resolved("", list.get())).stream().anyMatch(i -> i.element().equals("Signature"));
    return signed ? Seal.SIGNATURE : Seal.NOT_FOUND;
  }

  private static Optional<String> text(List<Item> items, String element) {
    return items.stream()
        .filter(i -> i.element().equals(element) && !i.text().isEmpty())
        .map(Item::text)
        .findFirst();
  }

  /** A location as a member's name: absolute from the archive's root, else from the folder. */
  private static String resolved(String folder, String location) {
    return location.startsWith("/") ? location.substring(1) : folder + location;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private List<Item> items(String part) throws IOException {
    Optional<ZipDirectory.Entry> entry = parts.entry(part);
    if (entry.isEmpty()) {
      throw new IOException("no part " + part);
    }
    byte[] bytes = parts.member(entry.get(), PART_BYTES);
    try {
      XMLStreamReader in = xml.createXMLStreamReader(new ByteArrayInputStream(bytes));
      List<Item> items = items(in);
      in.close();
      return items;
    } catch (XMLStreamException e) {
      throw new IOException(part, e);
    }
  }

  /** Every element, with the characters between its start and the next tag. */
  private List<Item> items(XMLStreamReader in) throws XMLStreamException, IntakeProblem {
    List<Item> items = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean within = false;
    while (in.hasNext()) {
      deadline.check();
      int event = in.next();
      if (event == XMLStreamConstants.CHARACTERS && within) {
        text.append(in.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT) {
        if (within) {
          int last = items.size() - 1;
          Item open = items.get(last);
          items.set(last, new Item(open.element(), text.toString().strip(), open.location()));
        }
        text.setLength(0);
        within = event == XMLStreamConstants.START_ELEMENT;
        if (within) {
          String location = in.getAttributeValue(null, "BaseLoc");
          items.add(new Item(in.getLocalName(), "", location == null ? "" : location));
        }
      }
    }
    return items;
  }
}
