package org.zcwc.text;

import java.util.Optional;
import java.util.Set;

/** Forms of a name that is sought, and what the name itself tells. */
final class NameForms {

  /** Deeds so general that turned about they name another thing. */
  private static final Set<String> SUFFIXES =
      Set.of("服务", "覆盖", "提供", "参加", "参与", "发布", "更新", "推荐");

  private NameForms() {}

  /** 新生儿筛查 is also said 筛查新生儿: the deed before what it is done to. */
  static Optional<String> turned(String name) {
    int cut = name.length() - 2;
    if (cut < 2) {
      return Optional.empty();
    }
    char[] signs = name.toCharArray();
    int word = Lexicon.longest(signs, cut, signs.length);
    boolean deed =
        word >= 0
            && Lexicon.does(word) == Word.ACT
            && Lexicon.word(word).length() == 2
            && !SUFFIXES.contains(Lexicon.word(word));
    int rest = Lexicon.longest(signs, 0, cut);
    boolean anyone =
        rest >= 0 && Lexicon.does(rest) == Word.PEOPLE && Lexicon.word(rest).length() == cut;
    return deed && !anyone
        ? Optional.of(name.substring(cut) + name.substring(0, cut))
        : Optional.empty();
  }

  /** Without quotation marks and blanks. */
  static String plain(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : Folding.fold(name.strip()).toCharArray()) {
      if ("\"“”‘’ ".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether the name begins or ends with a deed that serves people. */
  static boolean served(String name) {
    char[] signs = name.toCharArray();
    int first = Lexicon.longest(signs, 0, signs.length);
    boolean served = first >= 0 && Lexicon.does(first) == Word.ACT;
    for (int from = Math.max(1, name.length() - 4); from < name.length(); from++) {
      int word = Lexicon.longest(signs, from, signs.length);
      boolean last = word >= 0 && from + Lexicon.word(word).length() == name.length();
      served |= last && Lexicon.does(word) == Word.ACT;
    }
    return served;
  }

  /** Whether the name speaks of a deed. */
  static boolean acts(String name) {
    char[] signs = name.toCharArray();
    for (int from = 0; from + 2 <= name.length(); from++) {
      int word = Lexicon.longest(signs, from, signs.length);
      Word does = word < 0 ? Word.PLAIN : Lexicon.does(word);
      boolean deed = does == Word.ACT || does == Word.DEED || does == Word.NEWLY;
      if (deed && Lexicon.word(word).length() > 1) {
        return true;
      }
    }
    return false;
  }
}
