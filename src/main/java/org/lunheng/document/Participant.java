package org.lunheng.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who speaks in an interview or wrote it.
 *
 * @param id unique in the interview; from a catalogue where there is one, else made from the name
 * @param name the name as the source writes it
 * @param latinName the name in Latin letters, or null where it is not known
 * @param role what this person does in it
 * @param affiliation where the source says this person belongs, or null
 */
public record Participant(String id, String name, String latinName, Role role, String affiliation) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HYPHEN_AT_END = Pattern.compile("^-|-$");

  /** The id made from a name: a Latin one in lower case with hyphens, any other as it is. */
  public static String idOf(String name) {
    String hyphened = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = HYPHEN_AT_END.matcher(hyphened).replaceAll("");
    return slug.isEmpty() ? "speaker" : slug;
  }

  /** This participant under another name. */
  public Participant renamed(String otherId, String otherName) {
    return new Participant(otherId, otherName, latinName, role, affiliation);
  }
}
