package org.zcwc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zcwc.document.FontRole;

/** The fonts that one document has used so far. */
final class FontBook {

  private final PdfFonts fonts;
  private final Map<FontRole, Typeface> faces = new EnumMap<>(FontRole.class);
  private final List<TrueType> opened = new ArrayList<>();
  private final List<EmbeddedFont> embedded = new ArrayList<>();

  FontBook(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** The face of a role. */
  Typeface face(FontRole role) {
    return faces.computeIfAbsent(
        role, r -> new Typeface(this, embedded(FontRole.LATIN), embedded(r)));
  }

  private List<EmbeddedFont> embedded(FontRole role) {
    return fonts.before(role).stream().map(this::embedded).toList();
  }

  /** The font that comes with the program. */
  EmbeddedFont bundled() {
    return embedded(fonts.bundled());
  }

  private EmbeddedFont embedded(TrueType font) {
    for (int i = 0; i < opened.size(); i++) {
      if (opened.get(i).same(font)) {
        return embedded.get(i);
      }
    }
    opened.add(font);
    embedded.add(new EmbeddedFont(font, "F" + opened.size()));
    return embedded.get(embedded.size() - 1);
  }

  /** Writes the fonts that showed something, and gives the dictionary that names them. */
  String write(PdfFile file) throws IOException {
    StringBuilder names = new StringBuilder("<<");
    for (EmbeddedFont font : embedded) {
      if (font.used()) {
        names.append('/').append(font.name()).append(' ').append(font.write(file)).append(" 0 R ");
      }
    }
    return names.append(">>").toString();
  }
}
