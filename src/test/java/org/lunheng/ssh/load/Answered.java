package org.lunheng.ssh.load;

/**
 * What a reader knows of the own answers.
 *
 * @param given how many were given
 * @param stored how many had their feedback, without the mark that they are not saved
 * @param marked how many had that mark at first
 */
record Answered(int given, int stored, int marked) {
  static final Answered NONE = new Answered(0, 0, 0);

  Answered plus(Answered other) {
    return new Answered(given + other.given, stored + other.stored, marked + other.marked);
  }

  @Override
  public String toString() {
    return String.format("given %,d, seen as stored %,d, marked %,d", given, stored, marked);
  }
}
