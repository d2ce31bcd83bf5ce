package org.lunheng.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.Problem;

/**
 * The names of those who speak in a file, and whether they can be corrected.
 *
 * @param file the file as the user named it
 * @param names the names that it gives them
 */
record SpeakerNames(String file, List<String> names) {
  SpeakerNames(String file, Interview cleaned) {
    this(file, cleaned.participants().stream().map(Participant::name).toList());
  }

  /**
   * Does nothing if whoever is to be renamed is there, under the file's name or one given before,
   * and nobody gets the name of somebody else.
   *
   * @param wanted new names by the names that speakers have
   * @param before the names given before, by those of the file
   * @param after the names given then, by those of the file
   */
  void requireRenamable(
      Map<String, String> wanted, Map<String, String> before, Map<String, String> after)
      throws ProblemException {
    Set<String> present = new LinkedHashSet<>();
    names.forEach(name -> present.add(before.getOrDefault(name, name)));
    for (String old : wanted.keySet()) {
      if (!present.contains(old) && !names.contains(old)) {
        throw new ProblemException(
            names.isEmpty()
                ? Problem.of(file, 0, "speakers-none")
                : Problem.of(file, 0, "speaker-unknown", old, String.join(", ", present)));
      }
    }
    requireOwnNames(wanted, before, after);
  }

  private void requireOwnNames(
      Map<String, String> wanted, Map<String, String> before, Map<String, String> after)
      throws ProblemException {
    Map<String, String> bearers = new HashMap<>();
    for (String name : names) {
      String old = before.getOrDefault(name, name);
      String given = after.getOrDefault(name, name);
      String bearer = bearers.putIfAbsent(given, old);
      if (bearer != null && !bearer.equals(old) && wanted.containsValue(given)) {
        throw new ProblemException(Problem.of(file, 0, "speaker-taken", given));
      }
    }
  }
}
