package org.lunheng.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RemovalReason;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;
import org.lunheng.text.Printable;

/**
 * What the parts of an apparatus are called, the same in the room and in the commands.
 *
 * @param messages the words of the chosen language
 */
public record ApparatusWords(Messages messages) {
  /** What stands between two rules where one emendation is the work of both. */
  private static final String JOINT = "; ";

  /** What had happened to a raw reading. */
  public String kind(EmendationKind kind) {
    return messages.get("kind." + kind.json());
  }

  /** Why text was left out. */
  public String reason(RemovalReason reason) {
    return messages.get("reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  /** How much was left out, and why: "4,930 characters, spam". */
  public String removed(long characters, RemovalReason reason) {
    return characters == 1
        ? messages.get("apparatus.removed-one", reason(reason))
        : messages.get("apparatus.removed", Numbers.grouped(characters), reason(reason));
  }

  /**
   * The rules that were at work. An apparatus has them in English; a rule that this program does
   * not know keeps its English name.
   *
   * @param why the rules as the apparatus names them, or null
   * @return nothing for null
   */
  public String why(String why) {
    return why == null
        ? ""
        : Arrays.stream(why.split(JOINT))
            .map(this::rule)
            .collect(Collectors.joining(messages.get("apparatus.and")));
  }

  /** A reading in the brackets that Chinese quotes words in. */
  public static String quoted(String reading) {
    return "\u300c" + Printable.clean(reading) + "\u300d";
  }

  private String rule(String rule) {
    String key = key(rule);
    return messages.has(key) ? messages.get(key) : Printable.clean(rule);
  }

  /** The key of a rule's message: its words with hyphens between them. */
  static String key(String rule) {
    return "rule." + rule.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
