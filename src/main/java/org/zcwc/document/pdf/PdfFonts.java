package org.zcwc.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zcwc.document.FontRole;
import org.zcwc.model.look.Look;

/**
 * The fonts that a PDF may take its characters from, opened when first asked for: for each role the
 * machine's own, then those of the other roles, at last the bundled Noto Sans SC. A font that the
 * user names goes before all of them, and then the machine's own are not looked for.
 */
public final class PdfFonts {

  private final Optional<TrueType> named;
  private final boolean system;
  private final Map<FontRole, Optional<TrueType>> found = new EnumMap<>(FontRole.class);
  private Optional<TrueType> bundled = Optional.empty();

  private PdfFonts(Optional<TrueType> named, boolean system) {
    this.named = named;
    this.system = system;
  }

  /**
   * The fonts for a look.
   *
   * @param file the font that the user named
   * @throws IOException where that file is no TrueType font, or may not be embedded
   */
  public static PdfFonts of(Optional<Path> file, Look look) throws IOException {
    Optional<TrueType> named =
        file.isPresent() ? Optional.of(FontPlaces.read(file.get(), "")) : Optional.empty();
    return new PdfFonts(named, named.isEmpty() && look.pdfFonts() == Look.PdfFonts.SYSTEM);
  }

  /** The fonts to try for a role, one after the other; the bundled one is not opened before. */
  List<TrueType> before(FontRole role) {
    List<TrueType> fonts = new ArrayList<>();
    named.ifPresent(fonts::add);
    if (system) {
      add(fonts, role);
      for (FontRole other :
          List.of(FontRole.BODY, FontRole.NUMBER, FontRole.HEADING, FontRole.RARE)) {
        if (role != FontRole.LATIN) {
          add(fonts, other);
        }
      }
    }
    return fonts;
  }

  private void add(List<TrueType> fonts, FontRole role) {
    Optional<TrueType> font = found.computeIfAbsent(role, FontPlaces::find);
    if (font.isPresent() && fonts.stream().noneMatch(font.get()::same)) {
      fonts.add(font.get());
    }
  }

  /** The font that comes with the program. */
  TrueType bundled() {
    if (bundled.isEmpty()) {
      try {
        bundled = Optional.of(FontPlaces.bundled());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bundled.get();
  }

  /** The names of the fonts that title, headings, text, numbers and Latin letters would take. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (FontRole role : FontRole.values()) {
      List<TrueType> fonts = before(role);
      String name = (fonts.isEmpty() ? bundled() : fonts.get(0)).postScriptName();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a document can show this character, or needs none for it. */
  public boolean has(int codePoint) {
    int shown = PdfText.shown(codePoint);
    return shown == PdfText.NOTHING
        || before(FontRole.BODY).stream().anyMatch(f -> f.glyph(shown) != 0)
        || bundled().glyph(shown) != 0;
  }
}
