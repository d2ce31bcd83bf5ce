package org.lunheng.clean;

import java.util.Map;
import java.util.Set;

/**
 * Who speaks in a text, as its labels say.
 *
 * @param names for each label's {@link LabelShape#key}, the fullest name of the speaker it means
 * @param affiliations for a speaker's name, what the text says of where this person belongs
 * @param asking the speakers whom a label calls the host or the interviewer in brackets
 */
record Cast(Map<String, String> names, Map<String, String> affiliations, Set<String> asking) {
  static final Cast NOBODY = new Cast(Map.of(), Map.of(), Set.of());

  Cast {
    names = Map.copyOf(names);
    affiliations = Map.copyOf(affiliations);
    asking = Set.copyOf(asking);
  }

  /** The speaker that a label's name means, or null. */
  String speaker(String name) {
    return names.get(LabelShape.key(name));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
