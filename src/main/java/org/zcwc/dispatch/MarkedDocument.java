package org.zcwc.dispatch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.finding.Severity;
import org.zcwc.model.finding.Source;

/**
 * A unit's own Word document with its faulty cells marked: a colour behind each, and a comment at
 * its end. Nothing else is touched.
 */
final class MarkedDocument {

  private static final String RED = "F8C9C4";
  private static final String YELLOW = "FFE9A8";

  private final XWPFDocument document;
  private final CommentWords words;

  private MarkedDocument(XWPFDocument document, CommentWords words) {
    this.document = document;
    this.words = words;
  }

  /**
   * The marked document.
   *
   * @throws IOException where it cannot be opened and saved again, or its tables cannot be counted
   *     as the form's reading counts them
   */
  static byte[] of(byte[] bytes, List<Finding> findings, CommentWords words) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      if (controlled(document)) {
        throw new IOException("content controls");
      }
      new MarkedDocument(document, words).mark(findings);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
      document.write(out);
      return ZipBytes.withoutTimes(out.toByteArray());
    }
  }

  /** Whether tables, rows or cells stand in content controls, which POI does not look into. */
  private static boolean controlled(XWPFDocument document) {
    boolean body =
        document.getBodyElements().stream()
            .anyMatch(e -> e.getElementType() == BodyElementType.CONTENTCONTROL);
    return body
        || document.getTables().stream()
            .anyMatch(
                t ->
                    t.getCTTbl().sizeOfSdtArray() > 0
                        || t.getRows().stream().anyMatch(r -> r.getCtRow().sizeOfSdtArray() > 0));
  }

  private void mark(List<Finding> findings) {
    Map<Source, List<Finding>> places = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding
          .source()
          .ifPresent(s -> places.computeIfAbsent(s, p -> new ArrayList<>()).add(finding));
    }
    places.forEach(
        (source, there) -> {
          if (source instanceof Source.TableCell at) {
            cell(at).ifPresent(c -> mark(c, there));
          }
        });
  }

  /** The cell at a place of the table's grid, as the form's reading counts it. */
  private Optional<CTTc> cell(Source.TableCell at) {
    List<XWPFTable> tables = document.getTables();
    if (at.table() > tables.size() || at.row() > tables.get(at.table() - 1).getNumberOfRows()) {
      return Optional.empty();
    }
    CTRow row = tables.get(at.table() - 1).getRow(at.row() - 1).getCtRow();
    int column = 1;
    if (row.isSetTrPr() && row.getTrPr().sizeOfGridBeforeArray() > 0) {
      column += row.getTrPr().getGridBeforeArray(0).getVal().intValue();
    }
    for (CTTc cell : row.getTcList()) {
      CTTcPr properties = cell.getTcPr();
      boolean spans = properties != null && properties.isSetGridSpan();
      int next = column + (spans ? properties.getGridSpan().getVal().intValue() : 1);
      if (at.column() >= column && at.column() < next) {
        return Optional.of(cell);
      }
      column = next;
    }
    return Optional.empty();
  }

  private void mark(CTTc cell, List<Finding> findings) {
    boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    var shade = properties.isSetShd() ? properties.getShd() : properties.addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(error ? RED : YELLOW);
    int paragraphs = cell.sizeOfPArray();
    CTP last = paragraphs > 0 ? cell.getPArray(paragraphs - 1) : cell.addNewP();
    last.addNewR().addNewCommentReference().setId(comment(words.of(findings)));
  }

  private BigInteger comment(String text) {
    XWPFComments comments = document.getDocComments();
    if (comments == null) {
      comments = document.createComments();
    }
    BigInteger id = BigInteger.ZERO;
    for (XWPFComment each : comments.getComments()) {
      id = id.max(new BigInteger(each.getId()).add(BigInteger.ONE));
    }
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(words.author());
    comment.setDate(GregorianCalendar.from(words.day().atStartOfDay(ZoneOffset.UTC)));
    text.lines().forEach(line -> comment.createParagraph().createRun().setText(line));
    return id;
  }
}
