package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;

/**
 * Turns character entities that were left in the text, such as {@code &ldquo;}, into characters.
 */
final class Entities implements Step {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("copy", "©"),
          Map.entry("times", "×"));

  private static final Pattern ENTITY =
      Pattern.compile("&(?:([a-z]{2,6})|#(\\d{2,6})|#x([0-9a-fA-F]{2,5}));");

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Emendation> found = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      LineMarks marks = new LineMarks(line, number);
      Matcher matcher = ENTITY.matcher(line);
      while (line.indexOf('&') >= 0 && matcher.find()) {
        String character = character(matcher);
        if (character != null) {
          found.add(
              marks.certain(
                  matcher.start(),
                  matcher.end(),
                  character,
                  EmendationKind.ENTITY_RESIDUE,
                  "character entity left in the text"));
        }
      }
    }
    return draft.withEmendations(found);
  }

  /** The character that an entity's name stands for; null if it is none. */
  static String named(String name) {
    return NAMED.get(name);
  }

  private static String character(Matcher entity) {
    if (entity.group(1) != null) {
      return named(entity.group(1));
    }
    int codePoint =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    boolean usable = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
    return usable && Character.isDefined(codePoint) ? Character.toString(codePoint) : null;
  }
}
