package org.lunheng.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a terminal answers to the questions in what it is to show. */
final class Answers {
  /** The question whose answer frees the next frame. */
  static final String SHOWN = "\033[5n";

  private static final Map<String, String> KNOWN = known();

  private final StringBuilder unread = new StringBuilder();
  private int shown;

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("\033[6n", "\033[1;3R");
    known.put("\033]11;?\033\\", "\033]11;rgb:0000/0000/0000\033\\");
    known.put("\033[?2026$p", "\033[?2026;0$y");
    known.put("\033[c", "\033[?62;22c");
    known.put(SHOWN, "\033[0n");
    return known;
  }

  /** Takes the next bytes; gives the answers in the order of their questions. */
  List<String> take(byte[] bytes) {
    unread.append(new String(bytes, StandardCharsets.ISO_8859_1));
    List<String> answers = new ArrayList<>();
    for (int at = unread.indexOf("\033"); at >= 0; at = unread.indexOf("\033", at + 1)) {
      String rest = unread.substring(at, Math.min(unread.length(), at + 16));
      for (Map.Entry<String, String> question : KNOWN.entrySet()) {
        if (rest.startsWith(question.getKey())) {
          answers.add(question.getValue());
          shown += question.getKey().equals(SHOWN) ? 1 : 0;
          unread.setCharAt(at, ' ');
        }
      }
    }
    // the beginning of a question may stand at the end
    unread.delete(0, Math.max(0, unread.length() - 16));
    return answers;
  }

  /** How many frames ended with the question so far. */
  int shown() {
    return shown;
  }
}
