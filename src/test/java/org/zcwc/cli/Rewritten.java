package org.zcwc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A folder of CSV sheets written again in another format. */
final class Rewritten {

  private Rewritten() {}

  /** Writes them all; the clerk's own list of days is kept and names the new files. */
  static void all(Path from, Path to, String format) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        if (name.equals("received.csv")) {
          Files.writeString(
              to.resolve(name), text.replaceAll("(?<!received)\\.csv", suffix(format)));
        } else {
          Path path = to.resolve(name.replace(".csv", suffix(format)));
          try (OutputStream out = Files.newOutputStream(path)) {
            write(text, format, out);
          }
        }
      }
    }
  }

  /** What a file's name ends with. */
  static String suffix(String format) {
    return switch (format) {
      case "gb18030" -> ".csv";
      case "utf16" -> ".tsv";
      case "html" -> ".xls";
      default -> "." + format;
    };
  }

  private static void write(String text, String format, OutputStream out) throws IOException {
    List<CSVRecord> rows;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
      rows = parser.getRecords();
    }
    switch (format) {
      case "xlsx" -> workbook(rows, new XSSFWorkbook(), out);
      case "xls" -> workbook(rows, new HSSFWorkbook(), out);
      case "docx" -> document(rows, out);
      case "html" -> out.write(page(rows).getBytes(StandardCharsets.UTF_8));
      case "gb18030" -> out.write(text.getBytes(Charset.forName("GB18030")));
      case "utf16" -> {
        StringBuilder tabbed = new StringBuilder();
        for (CSVRecord row : rows) {
          tabbed.append(String.join("\t", row.stream().map(Rewritten::quoted).toList()));
          tabbed.append("\r\n");
        }
        out.write(tabbed.toString().getBytes(StandardCharsets.UTF_16));
      }
      default -> throw new IllegalArgumentException(format);
    }
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static void workbook(List<CSVRecord> rows, Workbook book, OutputStream out)
      throws IOException {
    try (book) {
      Sheet sheet = book.createSheet("报表");
      for (CSVRecord record : rows) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < record.size(); i++) {
          if (!record.get(i).isEmpty()) {
            row.createCell(i).setCellValue(record.get(i));
          }
        }
      }
      book.write(out);
    }
  }

  private static void document(List<CSVRecord> rows, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      int columns = rows.stream().mapToInt(CSVRecord::size).max().orElseThrow();
      XWPFTable table = document.createTable(rows.size(), columns);
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < rows.get(i).size(); j++) {
          XWPFTableCell cell = table.getRow(i).getCell(j);
          List<String> lines = rows.get(i).get(j).lines().toList();
          for (int k = 0; k < lines.size(); k++) {
            (k == 0 ? cell.getParagraphs().get(0) : cell.addParagraph())
                .createRun()
                .setText(lines.get(k));
          }
        }
      }
      document.write(out);
    }
  }

  private static String page(List<CSVRecord> rows) {
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    page.outputSettings().prettyPrint(false);
    Element table = page.body().appendElement("table");
    for (CSVRecord record : rows) {
      Element row = table.appendElement("tr");
      for (String text : record) {
        Element cell = row.appendElement("td");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (i > 0) {
            cell.appendElement("br");
          }
          cell.appendText(lines.get(i));
        }
      }
    }
    return page.outerHtml();
  }
}
