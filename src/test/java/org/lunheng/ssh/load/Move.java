package org.lunheng.ssh.load;

import org.lunheng.text.Size;

/**
 * What a reader does next.
 *
 * @param keys what they type; empty if nothing
 * @param size the size that they give their window instead; null if none
 * @param awaited what is known of the answer
 */
record Move(String keys, Size size, Wait awaited) {

  /** What a reader waits for. */
  enum Wait {
    /** For a frame that comes for certain. */
    KEY,
    /** For a frame after a bare Esc, which a program holds back to tell it from a sequence. */
    ESCAPE,
    /** For the whole screen, painted again. */
    RESIZE,
    /** For nothing: there may be no answer. */
    NOTHING
  }

  static final Move NONE = new Move("", null, Wait.NOTHING);

  /** A key that changes the screen for certain. */
  static Move key(String key) {
    return new Move(key, null, Wait.KEY);
  }

  /** A key that may change nothing. */
  static Move perhaps(String key) {
    return new Move(key, null, Wait.NOTHING);
  }

  static Move escape() {
    return new Move("\033", null, Wait.ESCAPE);
  }

  static Move resize(Size size) {
    return new Move("", size, Wait.RESIZE);
  }

  @Override
  public String toString() {
    return size == null ? "key '" + keys.replace("\033", "Esc").strip() + "'" : "resize to " + size;
  }
}
