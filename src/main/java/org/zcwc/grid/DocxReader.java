package org.zcwc.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** The tables of a DOCX, the paragraphs around them, and its page headers and footers. */
final class DocxReader implements GridReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOCX);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    try (Parts parts = new Parts(file.bytes(), limits)) {
      return read(file.arrival().path(), parts, limits, findings);
    }
  }

  private static Contents read(String path, Parts parts, Limits limits, List<Finding> findings)
      throws IOException {
    String main = Relations.ofPackage(parts).first("officeDocument").orElse("word/document.xml");
    byte[] body = parts.get(main).orElseThrow(() -> UnreadableException.damaged(main));
    List<Grid> grids = new ArrayList<>();
    List<Outside> outside = new ArrayList<>();
    Relations relations = Relations.of(main, parts);
    Xml xml = new Xml(body);
    DocxNumbering numbering = DocxNumbering.of(relations, parts);
    DocxText text = new DocxText(xml, numbering, limits, outside, findings);
    body(path, xml, text, limits, grids, outside);
    margins(path, relations.all("header"), parts, limits, outside);
    margins(path, relations.all("footer"), parts, limits, outside);
    return new Contents(grids, outside);
  }

  private static void body(
      String path, Xml xml, DocxText text, Limits limits, List<Grid> grids, List<Outside> outside)
      throws IOException {
    int paragraphs = 0;
    for (Xml.Event e = xml.next(); e != Xml.Event.NOTHING; e = xml.next()) {
      if (e != Xml.Event.START) {
        continue;
      }
      if (xml.is("tbl")) {
        if (grids.size() >= limits.sheets()) {
          throw UnreadableException.limit("sheets", limits.sheets());
        }
        grids.addAll(new DocxTable(xml, text, limits, path, grids.size() + 1).read());
      } else if (xml.is("p")) {
        paragraphs++;
        Source here = new Source.Paragraph(path, paragraphs);
        String line = text.paragraph(here);
        if (!line.isBlank()) {
          outside.add(new Outside(Outside.Kind.PARAGRAPH, line, here));
        }
      } else if (DocxText.skipped(xml.name())) {
        xml.skip();
      }
    }
  }

  /** What is found wrong in a header is nobody's report. */
  private static void margins(
      String path, List<String> targets, Parts parts, Limits limits, List<Outside> outside)
      throws IOException {
    for (String target : targets) {
      Optional<byte[]> part = parts.get(target);
      if (part.isPresent()) {
        Xml xml = new Xml(part.get());
        DocxText text =
            new DocxText(xml, DocxNumbering.none(), limits, new ArrayList<>(), new ArrayList<>());
        Source whole = new Source.WholeFile(path);
        String line = xml.next() == Xml.Event.START ? text.block(whole) : "";
        if (!line.isBlank()) {
          outside.add(new Outside(Outside.Kind.PAGE_MARGIN, line, whole));
        }
      }
    }
  }
}
