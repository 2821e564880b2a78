package org.zcwc.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to fill, stop, fool or leave the machine that reads them, by name. */
final class HostileFiles {

  private static final String TYPES =
      "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.spreadsheetml.sheet.main+xml'/></Types>";

  private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";

  private final Path folder;

  private HostileFiles(Path folder) {
    this.folder = folder;
  }

  static void in(Path folder) throws IOException {
    HostileFiles files = new HostileFiles(folder);
    files.archives();
    files.xml();
    files.sheets();
    files.texts();
    files.pages();
    files.pdfs();
    files.documents();
  }

  private void archives() throws IOException {
    byte[] zeros = zip(Map.of("a.csv", "0".repeat(60 << 20)));
    put("bomb.zip", zeros);
    byte[] nested = zip(Map.of("a.csv", "1,2"));
    for (int i = 0; i < 8; i++) {
      nested = zip(Map.of("a.zip", new String(nested, StandardCharsets.ISO_8859_1)));
    }
    put("nested.zip", nested);
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 10_001; i++) {
      many.put(i + ".csv", "1");
    }
    put("many.zip", zip(many));
    put("paths.zip", zip(Map.of("../../../tmp/out.csv", "1", "/etc/x.csv", "1", "C:\\w.csv", "1")));
    put("path.zip", zip(Map.of("a" + "/a".repeat(20_000) + ".csv", "1")));
    put("same.zip", renamed(zip(Map.of("a.csv", "1", "b.csv", "2")), "b.csv", "a.csv"));
    put("cut.zip", java.util.Arrays.copyOf(zeros, zeros.length / 2));
  }

  private void xml() throws IOException {
    put("entity.xlsx", book(ENTITY + sheet("<row><c t='str'><v>&e;</v></c></row>")));
    put("deep.xlsx", book("<worksheet>" + "<a>".repeat(1_000_000)));
    put("attributes.xlsx", book("<worksheet " + "a='1' ".repeat(300_000) + "/>"));
    put("control.xlsx", book(sheet("<row><c t='str'><v>\0\u0001&#0;&#x110000;</v></c></row>")));
    put("entity.xml", ENTITY + "<x>&e;</x>");
  }

  private void sheets() throws IOException {
    put("far.xlsx", book(sheet("<row r='999999999'><c r='ZZZZZ999999999'><v>1</v></c></row>")));
    put("rows.xlsx", book(sheet("<row><c><v>1</v></c></row>".repeat(300_000))));
    put(
        "cells.xlsx",
        book(sheet(("<row>" + "<c><v>1</v></c>".repeat(400) + "</row>").repeat(9000))));
    put("strings.xlsx", book(sheet("<row><c t='s'><v>99999999</v></c></row>")));
    put("numbers.xlsx", book(sheet("<row><c><v>1E999999999</v></c><c><v>NaN</v></c></row>")));
    put(
        "merged.xlsx",
        book(
            "<worksheet><sheetData/><mergeCells>"
                + "<mergeCell ref='A1:XFD1048576'/>".repeat(19_000)
                + "</mergeCells></worksheet>"));
    String text = "长".repeat(90_000);
    put("text.xlsx", book(sheet(("<row><c t='str'><v>" + text + "</v></c></row>").repeat(300))));
    put("headers.xlsx", book(sheet(row("序号", "实事名称", "进展情况").repeat(50_000))));
    put(
        "numbering.xlsx",
        book(
            sheet(
                row("填报单位：区妇联")
                    + row("序号", "实事名称", "进展情况")
                    + row("1", "", "1.".repeat(45_000))
                    + row("4", "", "1-".repeat(45_000)))));
  }

  private void texts() throws IOException {
    put("line.csv", "a".repeat(40 << 20));
    put("quote.csv", "序号,进展情况\n1,\"" + "x\n".repeat(1_000_000));
    put("quotes.csv", "\"".repeat(5 << 20));
    put("zeros.csv", "\0".repeat(1 << 20));
    put("returns.csv", "\r".repeat(5 << 20));
    put(
        "formulas.csv",
        "填报单位：区科协\n序号,实事名称,进展情况,备注\n2,,\"=HYPERLINK(\"\"http://127.0.0.1:9/\"\")\",+1\n");
  }

  private void pages() throws IOException {
    put("deep.html", "<table><tr><td>".repeat(300_000));
    put("formats.html", "<table><tr><td>" + "<b><i>".repeat(300_000));
    put("spans.html", "<table>" + "<tr><td rowspan=65535 colspan=500>x".repeat(20_000));
    put("tables.html", "<table><tr><td>x</table>".repeat(50_000));
    put(
        "outside.html",
        "<html><link rel=stylesheet href=http://127.0.0.1:9/><table><tr><td>"
            + "<img src=http://127.0.0.1:9/x.png></table><script>while(1);</script>");
  }

  private void pdfs() throws IOException {
    String loop = "<</Type/Pages/Kids[2 0 R]/Count 1>>";
    put("loop.pdf", pdf(loop, "q"));
    String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    put("saved.pdf", pdf(pages, "q ".repeat(2_000_000)));
    put("lines.pdf", pdf(pages, "0 0 m 500 800 l S ".repeat(2_000_000)));
    put("arrays.pdf", pdf(pages, "[".repeat(1_000_000)));
    put("count.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", "q Q"));
    put("start.pdf", "%PDF-1.7");
    put(
        "xref.pdf",
        "%PDF-1.7\nxref\n0 2000000000\ntrailer\n<</Prev 9/XRefStm 9>>\nstartxref\n9\n%%EOF");
    put("tree.pdf", pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Parent 2 0 R/Count 1>>", "q"));
  }

  private void documents() throws IOException {
    String table = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    put("nested.docx", document(table));
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r>";
    put("fields.docx", document("<w:p>" + field.repeat(50_000) + "</w:p>"));
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr><w:p/></w:tc>";
    put("wide.docx", document("<w:tbl><w:tr>" + wide.repeat(9) + "</w:tr></w:tbl>"));
    put("chunk.docx", document("<w:altChunk r:id='r1'/>"));
    put("cyclic.xls", cyclic());
  }

  private static byte[] document(String body) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        TYPES
            .replace("/xl/workbook.xml", "/word/document.xml")
            .replace("spreadsheetml.sheet", "wordprocessingml.document"));
    parts.put(
        "word/document.xml", "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/aFChunk' TargetMode='External'"
            + " Target='http://127.0.0.1:9/'/></Relationships>");
    return zip(parts);
  }

  /** An OLE file whose sectors, and whose folder, lead back to themselves. */
  private static byte[] cyclic() {
    ByteBuffer file = ByteBuffer.allocate(8 * 512).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0, 0xE11AB1A1E011CFD0L).putInt(24, 0x3003E).putShort(28, (short) -2);
    file.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, 1).putInt(48, 1);
    file.putInt(56, 4096).putInt(60, -2).putInt(68, -2);
    for (int i = 1; i < 109; i++) {
      file.putInt(76 + 4 * i, -1);
    }
    file.putInt(512, -3).putInt(516, 1).putInt(520, 3).putInt(524, 2);
    file.putShort(1024, (short) 'R').putShort(1088, (short) 4).putShort(1090, (short) 0x105);
    file.putInt(1092, -1).putInt(1096, -1).putInt(1100, 1);
    file.putShort(1152, (short) 'W').putShort(1216, (short) 4).putShort(1218, (short) 0x102);
    file.putInt(1220, 1).putInt(1224, 1).putInt(1228, -1).putInt(1268, 2).putInt(1272, 1 << 20);
    return file.array();
  }

  private void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static String row(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t='str'><v>").append(text).append("</v></c>");
    }
    return row.append("</row>").toString();
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static byte[] book(String sheet) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/></Relationships>");
    parts.put("xl/s.xml", sheet);
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        boolean packed = member.getKey().endsWith(".zip");
        zip.write(
            member
                .getValue()
                .getBytes(packed ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A zip with a member's name changed wherever it stands. */
  private static byte[] renamed(byte[] zip, String from, String to) {
    return new String(zip, StandardCharsets.ISO_8859_1)
        .replace(from, to)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String pdf(String pages, String content) {
    return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
        + pages
        + "\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\n"
        + "endobj\n4 0 obj\n<</Length "
        + content.length()
        + ">>stream\n"
        + content
        + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";
  }
}
