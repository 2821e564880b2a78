package org.zcwc.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.zcwc.document.OoxmlFile.Description;

/** What a file needs to be kept for good: its description twice, and what its colours mean. */
final class Archive {

  private static final String PRODUCER = "zcwc";

  private final PdfFile file;
  private final Description about;

  Archive(PdfFile file, Description about) {
    this.file = file;
    this.about = about;
  }

  /** The dictionary of ISO 32000-1, 14.3.3. */
  int info() throws IOException {
    String day = "(D:" + about.created().toString().replace("-", "") + "000000Z)";
    return file.add(
        "<</Title "
            + PdfFile.text(about.title())
            + " /Author "
            + PdfFile.text(about.author())
            + " /Producer ("
            + PRODUCER
            + ") /CreationDate "
            + day
            + " /ModDate "
            + day
            + ">>");
  }

  /** The same as XMP, not compressed (ISO 19005-1, 6.7). */
  int metadata() throws IOException {
    String xmp =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
        <pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">\
        <dc:format>application/pdf</dc:format>\
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\
        <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language></rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">\
        <xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>\
        <xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate></rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">\
        <pdf:Producer>{producer}</pdf:Producer></rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;
    String filled =
        xmp.replace("{producer}", PRODUCER)
            .replace("{day}", about.created().toString())
            .replace("{title}", escaped(about.title()))
            .replace("{author}", escaped(about.author()));
    return file.plain("/Type /Metadata /Subtype /XML", filled.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** That RGB means sRGB here (ISO 19005-1, 6.2.2). */
  int colours() throws IOException {
    try (InputStream in = Archive.class.getResourceAsStream("srgb.icc")) {
      if (in == null) {
        throw new IOException("not on the class path: srgb.icc");
      }
      int profile = file.packed("/N 3", in.readAllBytes());
      return file.add(
          "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
              + " /Info (sRGB IEC61966-2.1) /DestOutputProfile "
              + profile
              + " 0 R>>");
    }
  }
}
