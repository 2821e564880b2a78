package org.zcwc.dispatch;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for files that are called after units or after files that came. Whatever stands in them, a
 * name stays one name, and every system can hold it.
 */
public final class FileNames {

  /** What Windows, the strictest of them, has no room for in a name. */
  private static final String FORBIDDEN = "<>:\"/\\|?*";

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Linux counts 255 bytes, a hanzi being three; some are left for what is put behind. */
  private static final int LONGEST = 60;

  private FileNames() {}

  /** The text as the name of a file or folder; never empty, never {@code .} or {@code ..}. */
  public static String of(String text) {
    StringBuilder name = new StringBuilder();
    text.strip()
        .codePoints()
        .limit(LONGEST)
        .map(c -> FORBIDDEN.indexOf(c) >= 0 || !printable(c) ? '_' : c)
        .forEach(name::appendCodePoint);
    while (name.length() > 0 && ". ".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name.setLength(name.length() - 1);
    }
    if (name.length() > 0 && name.charAt(0) == '.') {
      name.setCharAt(0, '_');
    }
    int dot = name.indexOf(".");
    String first = (dot < 0 ? name.toString() : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    return name.length() == 0 || DEVICES.contains(first.strip()) ? "_" + name : name.toString();
  }

  /** A name for each text, in their order; no two alike, on systems either that ignore case. */
  public static Map<String, String> distinct(Collection<String> texts) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String text : texts) {
      String name = of(text);
      String free = name;
      for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = name + "_" + i;
      }
      names.put(text, free);
    }
    return names;
  }

  /** Letters that cannot be seen or that turn the text round would show another name. */
  private static boolean printable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
