package org.zcwc.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of one role in one document: each character is taken from the first that has it. */
final class Typeface {

  private final List<EmbeddedFont> latin;
  private final List<EmbeddedFont> fonts;
  private final FontBook book;
  private final Map<Integer, EmbeddedFont.Glyph> glyphs = new HashMap<>();

  Typeface(FontBook book, List<EmbeddedFont> latin, List<EmbeddedFont> fonts) {
    this.book = book;
    this.latin = List.copyOf(latin);
    this.fonts = List.copyOf(fonts);
  }

  /** A character that takes room, as this face shows it; 〓 where no font has it. */
  EmbeddedFont.Glyph glyph(int codePoint) {
    EmbeddedFont.Glyph known = glyphs.get(codePoint);
    if (known == null) {
      known = find(codePoint);
      glyphs.put(codePoint, known);
    }
    return known;
  }

  private EmbeddedFont.Glyph find(int codePoint) {
    if (PdfText.latin(codePoint)) {
      Optional<EmbeddedFont> own = first(latin, codePoint);
      if (own.isPresent()) {
        return own.get().glyph(codePoint);
      }
    }
    Optional<EmbeddedFont> font = first(fonts, codePoint);
    if (font.isEmpty() && book.bundled().has(codePoint)) {
      font = Optional.of(book.bundled());
    }
    if (font.isEmpty() && codePoint == PdfText.MISSING) {
      throw new IllegalStateException("no font has " + Character.toString(codePoint));
    }
    return font.isPresent() ? font.get().glyph(codePoint) : glyph(PdfText.MISSING);
  }

  private static Optional<EmbeddedFont> first(List<EmbeddedFont> fonts, int codePoint) {
    return fonts.stream().filter(f -> f.has(codePoint)).findFirst();
  }

  /** Whether both take a hanzi from the same font, so that weight has to tell them apart. */
  boolean looksLike(Typeface other) {
    return glyph('一').font() == other.glyph('一').font();
  }
}
