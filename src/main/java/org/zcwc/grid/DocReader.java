package org.zcwc.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Rule;
import org.zcwc.model.finding.Source;
import org.zcwc.model.grid.Cell;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Grid;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.grid.Locator;
import org.zcwc.model.grid.Outside;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** The tables of a DOC, and of WPS's {@code .wps} of the same format, as POI reads them. */
final class DocReader implements GridReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOC);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    String path = file.arrival().path();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      return read(document.getRange(), path, limits);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Finding.of(Rule.FILE_ENCRYPTED));
    }
  }

  /** POI's TableIterator finds no table in what LibreOffice writes; asking each paragraph does. */
  private static Contents read(Range range, String path, Limits limits) throws IOException {
    List<Grid> grids = new ArrayList<>();
    List<Outside> outside = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (!paragraph.isInTable()) {
        number++;
        String text = clean(paragraph.text());
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
      grids.add(grid(table, new Locator.Table(path, grids.size() + 1), limits));
      i += Math.max(1, table.numParagraphs()) - 1;
    }
    return new Contents(grids, outside);
  }

  private static Grid grid(Table table, Locator locator, Limits limits) throws IOException {
    Rows rows = new Rows(limits);
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        List<String> lines = new ArrayList<>();
        for (int p = 0; p < cell.numParagraphs(); p++) {
          lines.add(clean(cell.getParagraph(p).text()));
        }
        String text = String.join("\n", lines);
        if (!text.isBlank()) {
          rows.put(r, c, Cell.text(text));
        }
      }
    }
    return Grid.plain(locator, "", rows.all());
  }

  /** Word's own marks: cell and paragraph ends, line breaks, field codes. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int code = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0x13) {
        code++;
      } else if (c == 0x14 || c == 0x15) {
        code = Math.max(0, code - (c == 0x14 || code > 0 ? 1 : 0));
      } else if (code == 0 && (c == 0x0B || c == 0x0C)) {
        out.append('\n');
      } else if (code == 0 && (c >= ' ' || c == '\t')) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
