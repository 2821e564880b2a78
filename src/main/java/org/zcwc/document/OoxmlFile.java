package org.zcwc.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Office Open XML package (ECMA-376 part 2) while it is written, part by part: the same parts
 * give the same bytes at any time and in any time zone.
 */
public final class OoxmlFile implements Closeable {

  /** Where relationships of the transitional schema are named. */
  public static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";

  /** Not the first of January: ZipEntry then adds a time that depends on the time zone. */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private Optional<XmlWriter> current = Optional.empty();

  /**
   * A part.
   *
   * @param name without the leading slash, e.g. {@code xl/workbook.xml}
   */
  public record Part(String name, String contentType) {}

  /** A relationship; its type is the last word of its address, e.g. {@code styles}. */
  public record Relation(String id, String type, String target) {}

  /** What the package says of itself. */
  public record Description(String title, String author, LocalDate created) {}

  /**
   * Begins the package.
   *
   * @param out left open
   * @param main the part that the package is about
   * @param parts all other parts that will be written, but for the relationships
   */
  public OoxmlFile(OutputStream out, Part main, List<Part> parts, Description description)
      throws IOException {
    zip = new ZipOutputStream(out);
    List<Part> all = new ArrayList<>();
    all.add(main);
    all.add(new Part("docProps/core.xml", CORE));
    all.addAll(parts);
    XmlWriter types = part("[Content_Types].xml");
    types.start("Types", "xmlns", PACKAGE + "content-types");
    types.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    for (Part part : all) {
      types.empty("Override", "PartName", "/" + part.name(), "ContentType", part.contentType());
    }
    XmlWriter root = part("_rels/.rels");
    root.start("Relationships", "xmlns", PACKAGE + "relationships");
    relation(root, "rId1", RELATIONS + "/officeDocument", main.name());
    relation(root, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    core(description);
  }

  private void core(Description description) throws IOException {
    String created = description.created() + "T00:00:00Z";
    XmlWriter xml = part("docProps/core.xml");
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", description.title());
    xml.element("dc:creator", description.author());
    xml.element("dc:language", "zh-CN");
    xml.element("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
    xml.element("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
  }

  /** Begins a part; the one before it is finished. */
  public XmlWriter part(String name) throws IOException {
    finishPart();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_EPOCH);
    zip.putNextEntry(entry);
    current = Optional.of(new XmlWriter(zip));
    return current.get();
  }

  /** Writes the relationships of a part. */
  public void relations(String ofPart, List<Relation> relations) throws IOException {
    int slash = ofPart.lastIndexOf('/');
    String folder = ofPart.substring(0, slash + 1);
    XmlWriter xml = part(folder + "_rels/" + ofPart.substring(slash + 1) + ".rels");
    xml.start("Relationships", "xmlns", PACKAGE + "relationships");
    for (Relation relation : relations) {
      relation(xml, relation.id(), RELATIONS + "/" + relation.type(), relation.target());
    }
  }

  private static void relation(XmlWriter xml, String id, String type, String target)
      throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private void finishPart() throws IOException {
    if (current.isPresent()) {
      current.get().finish();
      zip.closeEntry();
    }
  }

  /** Ends the package; the stream that it went to stays open. */
  @Override
  public void close() throws IOException {
    finishPart();
    current = Optional.empty();
    zip.finish();
  }
}
