package org.lunheng.text;

/**
 * How a code point behaves at a line break, as a set of flags. The lists follow CLREQ and the
 * classes CL, CP, EX, IS, NS, OP, PO, QU and GL of UAX #14. No flag at all means that lines break
 * on both sides: Han characters, kana, Hangul, pictographs.
 */
final class BreakClass {
  /** May not start a line. */
  static final int NO_START = 1;

  /** May not end a line. */
  static final int NO_END = 1 << 1;

  /** Stays with others of its kind: the letters, digits and signs of words and numbers. */
  static final int WORD = 1 << 2;

  /** Stays with both neighbours, as nothing tells whether it opens or closes. */
  static final int QUOTE = 1 << 3;

  /** Disappears at a break. */
  static final int BLANK = 1 << 4;

  /** May start a line all the same when it begins a word: .NET, -v, /usr. */
  static final int LEADS = 1 << 5;

  private static final int SIGN = WORD | NO_START;
  private static final int REPLACEMENT = 0xFFFD;

  private BreakClass() {}

  /** The flags of a code point. */
  static int of(int codePoint) {
    if (isLetterOrDigit(codePoint)) {
      return WORD;
    }
    if (codePoint >= '\u4E00' && codePoint <= '\u9FFF') {
      return 0;
    }
    int shown = Printable.shown(codePoint);
    int flags = ofBlank(shown) | ofMark(shown);
    return flags != 0 || isIdeographic(shown) ? flags : WORD;
  }

  private static boolean isLetterOrDigit(int codePoint) {
    return codePoint >= 'a' && codePoint <= 'z'
        || codePoint >= 'A' && codePoint <= 'Z'
        || codePoint >= '0' && codePoint <= '9';
  }

  private static int ofBlank(int codePoint) {
    return switch (codePoint) {
      case ' ', 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006 -> BLANK;
      case 0x2008, 0x2009, 0x200A, 0x200B, 0x205F, 0x3000 -> BLANK;
      case 0xA0, 0x2007, 0x202F -> NO_START | NO_END;
      default -> 0;
    };
  }

  private static int ofMark(int codePoint) {
    return switch (codePoint) {
      case '。', '，', '、', '；', '：', '？', '！', '｡', '､', '‼', '⁇', '⁈', '⁉' -> NO_START;
      case '」', '』', '）', '》', '〉', '】', '〕', '〗', '〙', '〛', '］', '｝', '｠', '｣' -> NO_START;
      case '”', '»', '›', '〞', '〟', '﹂', '﹄', '﹐', '﹑', '﹒', '﹔', '﹕', '﹖', '﹗' -> NO_START;
      case '﹚', '﹜', '﹞', '…', '‥', '⋯', '—', '―', '─', '⸺', '～', '〜', '゠', '／' -> NO_START;
      case '・', '･', '‧', '％', '℃', '℉', '￠', 'ー', 'ｰ', '々', '〻', 'ゝ', 'ゞ', 'ヽ', 'ヾ' -> NO_START;
      case 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ゎ', 'ゕ', 'ゖ' -> NO_START;
      case 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ッ', 'ャ', 'ュ', 'ョ', 'ヮ', 'ヵ', 'ヶ' -> NO_START;
      case 'ｧ', 'ｨ', 'ｩ', 'ｪ', 'ｫ', 'ｬ', 'ｭ', 'ｮ', 'ｯ' -> NO_START;
      case ',', ':', ';', '!', '?', ')', ']', '}', '%', '’', '·', '°', '′', '″', '‰', '–', '．' ->
          SIGN;
      case '.', '-', '/', '~' -> SIGN | LEADS;
      case '「', '『', '（', '《', '〈', '【', '〔', '〖', '〘', '〚', '［', '｛', '｟', '｢' -> NO_END;
      case '“', '«', '‹', '〝', '﹁', '﹃', '﹙', '﹛', '﹝', '￥', '＄', '￡' -> NO_END;
      case '(', '[', '{', '‘', '№' -> WORD | NO_END;
      case '"', '\'' -> WORD | QUOTE;
      case '＂', '＇' -> QUOTE;
      default -> 0;
    };
  }

  /** U+FFFD and private use stand for lost or rare Han characters more often than for letters. */
  private static boolean isIdeographic(int codePoint) {
    return EastAsianWidth.isWide(codePoint) && !isFullwidthLetterOrDigit(codePoint)
        || codePoint == REPLACEMENT
        || Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  private static boolean isFullwidthLetterOrDigit(int codePoint) {
    return codePoint >= 0xFF10 && codePoint <= 0xFF5A && isLetterOrDigit(codePoint - 0xFEE0);
  }
}
