package org.lunheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A talk with the plain room.
 *
 * @param run how the program ran
 * @param answers what it said at first, and then to each line
 */
record Dialogue(Run run, List<String> answers) {

  /** Types lines at the library of a folder, in a language. */
  static Dialogue in(String language, String library, List<String> ids, String... typed) {
    Run.Setting setting = new Run.Setting(Map.of(), 0);
    String[] options = {"read", "--plain", "--library", library, "--lang", language};
    return of(setting.typing(String.join("\n", typed)).run(with(options, ids)));
  }

  /** Types lines in English. */
  static Dialogue at(String library, String... typed) {
    return in("en", library, List.of(), typed);
  }

  /** What a run said, prompt by prompt. */
  static Dialogue of(Run run) {
    String[] parts = run.out().split("(?m)^> ?(?:\\R|\\z)");
    return new Dialogue(run, Arrays.asList(parts));
  }

  /** What was said to the last line. */
  String last() {
    return answers.get(answers.size() - 1);
  }

  private static String[] with(String[] options, List<String> ids) {
    String[] all = Arrays.copyOf(options, options.length + ids.size());
    for (int i = 0; i < ids.size(); i++) {
      all[options.length + i] = ids.get(i);
    }
    return all;
  }
}
