package org.lunheng.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.RoomFile;

/**
 * A reader's home folder with a library in it, where talks with the plain room leave something.
 *
 * @param folder the home
 * @param library the library's folder
 */
record PlainHome(Path folder, Path library) {

  /** What the plain room says at a terminal, at first and to each line. */
  Talk atTerminal(List<String> ids, String... typed) {
    return talk(new Run.Setting(variables(), 80), ids, typed);
  }

  /** The same through a pipe. */
  Talk throughPipe(List<String> ids, String... typed) {
    return talk(new Run.Setting(variables(), 0), ids, typed);
  }

  private Map<String, String> variables() {
    return Map.of("HOME", folder.toString(), "TERM", "dumb");
  }

  private Talk talk(Run.Setting setting, List<String> ids, String... typed) {
    String[] options = {"read", "--plain", "--library", library.toString(), "--lang", "en"};
    String[] all = Arrays.copyOf(options, options.length + ids.size());
    for (int i = 0; i < ids.size(); i++) {
      all[options.length + i] = ids.get(i);
    }
    Run run = setting.typing(String.join("\n", typed)).run(all);
    return new Talk(run, Arrays.asList(run.out().split("(?m)^> ")));
  }

  /**
   * A talk.
   *
   * @param run how the program ran
   * @param answers what it said at first, and then to each line
   */
  record Talk(Run run, List<String> answers) {
    /** What was said to a line, counted from 1. */
    String to(int line) {
      return answers.get(line);
    }
  }

  /** The file of how the room was left. */
  RoomFile roomFile() {
    return RoomFile.of(folder.resolve(".local/state/lunheng"), library.toString());
  }

  RoomState left() {
    return roomFile().read().value();
  }

  Path data() {
    return folder.resolve(".local/share/lunheng");
  }

  /** What is kept of the reader's. */
  List<Keepsake> kept() throws ProblemException {
    try (KeepsakeStore store = new KeepsakeStore(data())) {
      return store.keepsakes(ReaderId.LOCAL);
    }
  }
}
