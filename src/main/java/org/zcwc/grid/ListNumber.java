package org.zcwc.grid;

import java.util.Locale;
import org.zcwc.text.Numerals;

/** How an automatic list writes its numbers (ECMA-376 part 1, 17.18.59; [MS-OSHARED] 2.2.1.3). */
enum ListNumber {
  /** 1, 2, 3, and every way of writing that is not known here. */
  DECIMAL,
  /** １, ２, ３. */
  FULL_WIDTH,
  /** 01, 02, 03. */
  TWO_DIGITS,
  /** ①, ②, ③. */
  CIRCLED,
  /** ⑴, ⑵, ⑶. */
  BRACKETED,
  /** ⒈, ⒉, ⒊. */
  STOPPED,
  /** 一, 二, 三 … 十一 … 一百零一. */
  CHINESE,
  /** 壹, 贰, 叁. */
  CHINESE_CAPITAL,
  /** 甲, 乙, 丙. */
  STEMS,
  /** A, B, C. */
  UPPER_LETTER,
  /** a, b, c. */
  LOWER_LETTER,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** Bullets, and lists that write no number. */
  NONE;

  private static final String FIGURES = "零一二三四五六七八九十百千";
  private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String TEN_STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  /** By the name that WordprocessingML has for it. */
  static ListNumber named(String name) {
    return switch (name) {
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "decimalZero" -> TWO_DIGITS;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedParen" -> BRACKETED;
      case "decimalEnclosedFullstop" -> STOPPED;
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "japaneseDigitalTenThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "taiwaneseDigital" ->
          CHINESE;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          CHINESE_CAPITAL;
      case "ideographTraditional" -> STEMS;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "bullet", "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** By the code that a DOC has for it. */
  static ListNumber coded(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 11, 17, 33, 35, 36, 37, 39 -> CHINESE;
      case 14, 19 -> FULL_WIDTH;
      case 16, 34, 38 -> CHINESE_CAPITAL;
      case 18, 28 -> CIRCLED;
      case 22 -> TWO_DIGITS;
      case 23, 255 -> NONE;
      case 26 -> STOPPED;
      case 27 -> BRACKETED;
      case 30 -> STEMS;
      default -> DECIMAL;
    };
  }

  /** The number as it is written; in digits where this way of writing ends before it. */
  String written(int number) {
    String digits = Integer.toString(number);
    return switch (this) {
      case DECIMAL -> digits;
      case NONE -> "";
      case TWO_DIGITS -> number >= 0 && number < 10 ? "0" + digits : digits;
      case FULL_WIDTH -> wide(digits);
      case CIRCLED -> from('①', 20, number, digits);
      case BRACKETED -> from('⑴', 20, number, digits);
      case STOPPED -> from('⒈', 20, number, digits);
      case CHINESE -> chinese(number, digits);
      case CHINESE_CAPITAL -> capital(number, digits);
      case STEMS -> number > 0 && number <= 10 ? TEN_STEMS.substring(number - 1, number) : digits;
      case UPPER_LETTER -> from('A', 26, number, digits);
      case LOWER_LETTER -> from('a', 26, number, digits);
      case UPPER_ROMAN -> roman(number, digits).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number, digits);
    };
  }

  private static String wide(String digits) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append((char) (c - '0' + '０')));
    return out.toString();
  }

  private static String from(char first, int count, int number, String digits) {
    return number > 0 && number <= count ? Character.toString((char) (first + number - 1)) : digits;
  }

  private static String chinese(int number, String digits) {
    return number > 0 && number <= 9999 ? Numerals.of(number) : digits;
  }

  /** As on banknotes, where ten is 壹拾. */
  private static String capital(int number, String digits) {
    String figures = chinese(number, digits);
    StringBuilder out = new StringBuilder(figures.startsWith("十") ? "壹" : "");
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i);
      int at = FIGURES.indexOf(c);
      out.append(at < 0 ? c : CAPITALS.charAt(at));
    }
    return out.toString();
  }

  private static String roman(int number, String digits) {
    if (number <= 0 || number >= 400) {
      return digits;
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        out.append(ROMANS[i]);
        rest -= ROMAN[i];
      }
    }
    return out.toString();
  }
}
