package org.zcwc.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;

/** Submissions opened again by other readers than zcwc's own, and what stands at a source. */
final class Reopened {

  private final Map<String, byte[]> files = new HashMap<>();

  Reopened(Path input) throws IOException {
    try (Stream<Path> all = Files.walk(input)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = input.relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        if (path.endsWith(".zip")) {
          unzip(path, bytes);
        } else {
          files.put(path, bytes);
        }
      }
    }
  }

  private void unzip(String path, byte[] bytes) throws IOException {
    for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
      Map<String, byte[]> members = new HashMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
          if (!e.isDirectory()) {
            members.put(path + "/" + e.getName(), zip.readAllBytes());
          }
        }
        files.putAll(members);
        return;
      } catch (IllegalArgumentException | ZipException e) {
        // Names that are no UTF-8 are GBK; newer JDKs say so by the second.
        assert names.equals(StandardCharsets.UTF_8) : path;
      }
    }
  }

  /** Every file, and every member of a zip in place of the zip. */
  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  byte[] bytes(String path) {
    return files.get(path);
  }

  /** The text at a source, as its program shows it. */
  String at(JsonNode source) {
    byte[] bytes = files.get(source.get("file").asText());
    try {
      if (source.has("cell")) {
        return sheetCell(bytes, source.get("sheet").asText(), source.get("cell").asText());
      } else if (source.has("line")) {
        return field(bytes, source.get("line").asInt(), source.get("column").asInt());
      }
      return tableCell(
          bytes,
          source.get("table").asInt() - 1,
          source.get("row").asInt() - 1,
          source.get("column").asInt() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(source.toString(), e);
    }
  }

  private static String sheetCell(byte[] bytes, String sheet, String name) throws IOException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      CellReference place = new CellReference(name);
      Cell cell = book.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
      return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
          ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
          : new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
  }

  private static String field(byte[] bytes, int line, int column) throws IOException {
    String text = decoded(bytes);
    char delimiter = text.indexOf('\t') >= 0 ? '\t' : ',';
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long start = 1;
      for (CSVRecord record : parser) {
        if (start == line) {
          return record.get(column - 1);
        }
        start = parser.getCurrentLineNumber() + 1;
      }
    }
    return "no such line";
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    if (utf16) {
      return StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static String tableCell(byte[] bytes, int table, int row, int column) throws IOException {
    if (bytes[0] == 'P') {
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
        return String.join(
            "\n",
            document.getTables().get(table).getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList());
      }
    } else if ((bytes[0] & 0xFF) == 0xD0) {
      try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
        return tables(document.getRange())
            .get(table)
            .getRow(row)
            .getCell(column)
            .text()
            .replaceAll("[\\x07\\r]+$", "")
            .replace('\r', '\n');
      }
    }
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
        .select("table")
        .get(table)
        .select("tr")
        .get(row)
        .select("td, th")
        .get(column)
        .text();
  }

  private static List<Table> tables(Range range) {
    List<Table> tables = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getStartOffset() >= end) {
        Table table = range.getTable(paragraph);
        tables.add(table);
        end = table.getEndOffset();
      }
    }
    return tables;
  }
}
