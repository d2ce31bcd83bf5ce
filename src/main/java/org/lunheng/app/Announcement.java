package org.lunheng.app;

/**
 * Something that the host says to a reader, which is seen whatever else the room has to say.
 *
 * @param minutes how long it is until then; 0 where that is not said
 * @param seen whether it has stood long enough for a key to take it away
 */
public record Announcement(Kind kind, int minutes, boolean seen) {
  /** What it is about. */
  public enum Kind {
    /** The reader has done nothing for long; any key ends that. */
    IDLE,
    /** The session has been long enough. */
    ENDING,
    /** The host goes; nothing takes that away. */
    STOPPING
  }

  /** The reader is signed out after so many minutes unless a key is pressed. */
  public static Announcement idle(int minutes) {
    return new Announcement(Kind.IDLE, minutes, true);
  }

  /** The session ends in so many minutes. */
  public static Announcement ending(int minutes) {
    return new Announcement(Kind.ENDING, minutes, false);
  }

  /** The host is being stopped. */
  public static Announcement stopping() {
    return new Announcement(Kind.STOPPING, 0, false);
  }

  Announcement afterAWhile() {
    return new Announcement(kind, minutes, kind != Kind.STOPPING);
  }

  /** How it is said to a reader. */
  public String words(Model model) {
    return model.messages().get(key(model), minutes);
  }

  /** What is not kept is not said to be. */
  private String key(Model model) {
    boolean guest = model.visit().guest();
    boolean unsaved =
        !model.quiz().saving().reviews().isEmpty() || !model.keepsakes().unsaved().isEmpty();
    return switch (kind) {
      case IDLE -> "announced.idle";
      case ENDING -> guest ? "announced.ending-guest" : "announced.ending";
      case STOPPING -> guest || unsaved ? "announced.stopping-bare" : "announced.stopping";
    };
  }
}
