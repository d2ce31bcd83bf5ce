package org.lunheng.clean;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lunheng.document.Participant;

/** Gives speakers ids that no two of them share. */
final class Ids {
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
    String base = Participant.idOf(name);
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
