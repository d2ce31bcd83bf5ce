package org.lunheng.app;

import java.util.Set;
import org.lunheng.text.Printable;

/**
 * As what somebody is in the room.
 *
 * @param hosted whether the room is on somebody else's machine, of whose files nothing can be
 *     changed and none is named
 * @param guest whether nothing is kept of the reader beyond the session
 * @param name what a guest wants to be called for the session; empty for anybody else
 */
public record Visit(boolean hosted, boolean guest, String name) {
  /** Who reads on a machine of their own. */
  public static final Visit HOME = new Visit(false, false, "");

  /** A reader of a host, of whom everything is kept as at home. */
  public static final Visit READER = new Visit(true, false, "");

  /** The most characters of a name; nobody is called by more. */
  private static final int LONGEST_NAME = 32;

  /** What is done with the library's files and with the settings; only at home there are any. */
  private static final Set<String> AT_HOME =
      Set.of(
          "add",
          "add-now",
          "complete",
          "cancel",
          "remove",
          "remove-now",
          "keep",
          "settings-problems");

  /** A name may have been typed anywhere: it is made harmless, and cut. */
  public Visit {
    String clean = Printable.clean(name).strip();
    int length = Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()));
    name = clean.substring(0, clean.offsetByCodePoints(0, length));
  }

  /** A guest of a host. */
  public static Visit guest(String name) {
    return new Visit(true, true, name);
  }

  /** Whether something can be done in such a room at all. */
  boolean offers(Binding binding) {
    return !hosted || !AT_HOME.contains(binding.name());
  }

  /** What somebody is told on coming in, or null. */
  Notice greeting() {
    if (!guest) {
      return null;
    }
    return name.isEmpty() ? Notice.of("notice.guest") : Notice.of("notice.guest-named", name);
  }
}
