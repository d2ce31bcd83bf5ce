package org.lunheng.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of a line that has the form of a speaker's label, whether or not it is one.
 *
 * @param name the name in it, as written
 * @param note what stands in brackets behind the name, or an empty string
 * @param form how it is set apart from the words spoken
 * @param end the string index where the words spoken begin; the line's length if there are none
 */
record LabelShape(String name, String note, Form form, int end) {

  /** The ways to set a label apart. */
  enum Form {
    /** {@code Name: words}, also with a time in front or behind. */
    COLON,
    /** {@code Name 00:13:02}, mostly on a line of its own. */
    TIMED,
    /** {@code 【Name】words}. */
    BRACKETS,
    /** {@code Name丨words}. */
    BAR,
    /** The name alone on a line. */
    ALONE
  }

  private static final String TIME = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?[\\])]?";
  private static final String OUTSIDE = ":,。!?;“”\"()\\[\\]【】|丨";
  private static final String NAME =
      "([^\\s、" + OUTSIDE + "](?:[^" + OUTSIDE + "]{0,30}?[^\\s" + OUTSIDE + "])?)";
  private static final String NOTE = "(?:\\s*\\(([^()]{1,60})\\))?";

  private static final Pattern COLON =
      Pattern.compile(
          "^(?:"
              + TIME
              + "\\s*)?"
              + NAME
              + NOTE
              + "\\s*(?:"
              + TIME
              + "\\s*)?:(?!//|\\d\\d\\b)\\s*");

  /** A numbered question or answer, such as {@code Q1.} or {@code 问2、}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^((?:[qa]|问|答|问题)\\s?\\d{1,2})()\\s*(?:[.、:|]\\s*|\\s+)");

  private static final Pattern TIMED =
      Pattern.compile("^" + NAME + NOTE + "\\s*(?<=[\\s)])" + TIME + "(?:\\s+|$)");
  private static final Pattern TIME_FIRST =
      Pattern.compile("^" + TIME + "\\s+" + NAME + NOTE + "$");
  private static final Pattern BRACKETS =
      Pattern.compile("^[【\\[]\\s*" + NAME + NOTE + "\\s*[】\\]]\\s*:?\\s*");
  private static final Pattern BAR = Pattern.compile("^" + NAME + NOTE + "\\s*[|丨]\\s*");
  private static final Pattern ALONE = Pattern.compile("^" + NAME + NOTE + "$");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final int LONGEST = 100;
  private static final int LONGEST_ALONE = 30;

  /** The label shape at the start of a passage, or null. */
  static LabelShape of(Passage passage) {
    String plain = passage.plain();
    String head = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    LabelShape shape = first(passage, head, NUMBERED, Form.COLON);
    if (shape == null && head.indexOf(':') >= 0) {
      shape = withColon(passage, head);
    }
    if (shape == null) {
      shape = first(passage, head, BRACKETS, Form.BRACKETS);
    }
    if (shape == null && (head.indexOf('|') >= 0 || head.indexOf('丨') >= 0)) {
      shape = first(passage, head, BAR, Form.BAR);
    }
    return shape == null && plain.length() <= LONGEST_ALONE
        ? first(passage, head, ALONE, Form.ALONE)
        : shape;
  }

  /** A shape that has a colon, which stands in times too. */
  private static LabelShape withColon(Passage passage, String head) {
    LabelShape shape = first(passage, head, COLON, Form.COLON);
    if (shape == null) {
      shape = first(passage, head, TIMED, Form.TIMED);
    }
    return shape == null && head.length() == passage.length()
        ? first(passage, head, TIME_FIRST, Form.TIMED)
        : shape;
  }

  private static LabelShape first(Passage passage, String head, Pattern pattern, Form form) {
    Matcher matcher = pattern.matcher(head);
    if (!matcher.lookingAt()) {
      return null;
    }
    String name = passage.text().substring(matcher.start(1), matcher.end(1));
    String note =
        matcher.start(2) < 0 ? "" : passage.text().substring(matcher.start(2), matcher.end(2));
    return new LabelShape(name, note, form, matcher.end());
  }

  /** The name as it is compared: folded and without white space. */
  String key() {
    return key(name);
  }

  /** A name as it is compared: folded and without white space. */
  static String key(String name) {
    return SPACE.matcher(Folding.fold(name)).replaceAll("");
  }

  /** Whether nothing follows the label on its line. */
  boolean isWholeLine(Passage passage) {
    return end == passage.length();
  }
}
