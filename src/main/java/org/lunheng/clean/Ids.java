package org.lunheng.clean;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives speakers their ids: a Latin name in lower case with hyphens, any other name as it is. */
final class Ids {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HYPHEN_AT_END = Pattern.compile("^-|-$");

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final String author;

  /**
   * Ids that no two names share.
   *
   * @param author the name of a talk's only speaker, or null
   */
  Ids(String author) {
    this.author = author;
  }

  /** The id of the talk's only speaker, or null. */
  String author() {
    return author == null ? null : of(author);
  }

  /** The id of a name; null for null. */
  String of(String name) {
    return name == null ? null : ids.computeIfAbsent(name, this::fresh);
  }

  /** All names so far with their ids. */
  Map<String, String> all() {
    return ids;
  }

  private String fresh(String name) {
    String hyphened = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = HYPHEN_AT_END.matcher(hyphened).replaceAll("");
    String base = slug.isEmpty() ? "speaker" : slug;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
