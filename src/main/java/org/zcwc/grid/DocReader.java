package org.zcwc.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** A DOC, and a WPS {@code .wps} of the same format, as POI reads it. */
final class DocReader implements GridReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOC);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      List<Outside> outside = new ArrayList<>();
      List<Grid> grids = main(document, path, limits, outside);
      floating(document, path, outside);
      return new Contents(grids, outside);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Finding.of(Rule.FILE_ENCRYPTED).variant("office"));
    } catch (OldFileFormatException e) {
      throw new UnreadableException(Finding.of(Rule.FILE_TYPE_UNSUPPORTED).variant("old-office"));
    }
  }

  /** POI's TableIterator finds no table in what LibreOffice writes; asking each paragraph does. */
  private static List<Grid> main(
      HWPFDocument document, String path, Limits limits, List<Outside> outside) throws IOException {
    Range range = document.getRange();
    List<Grid> grids = new ArrayList<>();
    DocNumbering numbering = new DocNumbering(Optional.ofNullable(document.getListTables()));
    int number = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (!paragraph.isInTable()) {
        number++;
        String label = numbering.label(paragraph);
        String text = ListLabels.before(label, DocText.of(paragraph));
        if (!text.isBlank()) {
          Source here = new Source.Paragraph(path, number);
          outside.add(new Outside(Outside.Kind.PARAGRAPH, text, here));
        }
        continue;
      }
      if (grids.size() >= limits.sheets()) {
        throw UnreadableException.limit("sheets", limits.sheets());
      }
      Table table = range.getTable(paragraph);
      table(table, numbering, path, limits, grids);
      i += Math.max(1, table.numParagraphs()) - 1;
    }
    return grids;
  }

  /** Reads a table, and behind it those that it only puts in their places. */
  private static void table(
      Table table, DocNumbering numbering, String path, Limits limits, List<Grid> grids)
      throws IOException {
    DocTable outer = new DocTable(table, numbering, limits);
    grids.add(outer.read(new Locator.Table(path, grids.size() + 1)));
    for (Table inner : outer.laidOut()) {
      grids.add(
          new DocTable(inner, numbering, limits).read(new Locator.Table(path, grids.size() + 1)));
    }
  }

  private static void floating(HWPFDocument document, String path, List<Outside> outside) {
    Source whole = new Source.WholeFile(path);
    String boxes = DocText.of(document.getMainTextboxRange());
    if (!boxes.isBlank()) {
      outside.add(new Outside(Outside.Kind.TEXT_BOX, boxes.strip(), whole));
    }
    String margins = DocText.of(document.getHeaderStoryRange());
    if (!margins.isBlank()) {
      outside.add(new Outside(Outside.Kind.PAGE_MARGIN, margins.strip(), whole));
    }
    for (OfficeDrawing drawing : document.getOfficeDrawingsMain().getOfficeDrawings()) {
      if (drawing.getPictureData() != null) {
        outside.add(new Outside(Outside.Kind.PICTURE, "", whole));
      }
    }
    Range range = document.getRange();
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      if (document.getPicturesTable().hasPicture(range.getCharacterRun(i))) {
        outside.add(new Outside(Outside.Kind.PICTURE, "", whole));
      }
    }
  }
}
