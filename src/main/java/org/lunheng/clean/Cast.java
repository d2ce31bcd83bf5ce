package org.lunheng.clean;

import java.util.Map;

/**
 * Who speaks in a text, as its labels say.
 *
 * @param names for each label's {@link LabelShape#key}, the fullest name of the speaker it means
 * @param affiliations for a speaker's name, what the text says of where this person belongs
 */
record Cast(Map<String, String> names, Map<String, String> affiliations) {
  static final Cast NOBODY = new Cast(Map.of(), Map.of());

  Cast {
    names = Map.copyOf(names);
    affiliations = Map.copyOf(affiliations);
  }

  /** The speaker that a label's name means, or null. */
  String speaker(String name) {
    return names.get(LabelShape.key(name));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
