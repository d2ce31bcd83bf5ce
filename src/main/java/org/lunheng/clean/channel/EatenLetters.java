package org.lunheng.clean.channel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first letters or digits of what a text writes in ASCII: where one was eaten, the text itself
 * often tells which. {@code ora} was {@code Sora} if the text speaks of Sora elsewhere.
 */
final class EatenLetters {
  private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7E&&[^?(),:;!]]+");
  private static final Pattern YEAR = Pattern.compile("([09])\\d\\d年");

  /** How often each piece of ASCII stands in the text, by all but its first character. */
  private final Map<String, Map<Character, Integer>> firsts = new HashMap<>();

  EatenLetters(List<String> lines) {
    for (String line : lines) {
      Matcher piece = ASCII.matcher(line);
      while (piece.find()) {
        if (piece.end() - piece.start() > 1 && isWhole(line, piece.start())) {
          add(piece.group().stripTrailing());
        }
      }
    }
  }

  /** Whether no question mark stands before a piece, which may have eaten its first character. */
  private static boolean isWhole(String line, int at) {
    return at == 0 || line.charAt(at - 1) != '?';
  }

  private void add(String piece) {
    if (piece.length() > 1) {
      firsts
          .computeIfAbsent(piece.substring(1), rest -> new HashMap<>())
          .merge(piece.charAt(0), 1, Integer::sum);
    }
  }

  /**
   * Tells what may have stood before an index.
   *
   * @param out takes each letter or digit and what it costs, in nats
   */
  void before(String line, int at, BiConsumer<Character, Float> out) {
    Matcher piece = ASCII.matcher(line).region(at, line.length());
    if (!piece.lookingAt()) {
      return;
    }
    Map<Character, Integer> counts =
        new HashMap<>(firsts.getOrDefault(piece.group().stripTrailing(), Map.of()));
    Matcher year = YEAR.matcher(line).region(at, line.length());
    if (year.lookingAt()) {
      counts.merge(year.group(1).equals("0") ? '2' : '1', 3, Integer::sum);
    }
    double all = 1 + counts.values().stream().mapToInt(count -> count).sum();
    counts.forEach((first, count) -> out.accept(first, (float) -Math.log(count / all)));
  }
}
