package org.lunheng.clean.channel;

/**
 * A way to read the beginning of a raw line: what stood there before the damage, as far as it is
 * decided. Hypotheses that begin alike share their beginnings.
 *
 * @param before the hypothesis that this one goes on from; null for the first
 * @param at the index in the raw line up to which it reads
 * @param pending the lead byte of a character whose second byte is not read yet; -1 in step
 * @param last the last byte before {@code at} as the damaged bytes had it; -1 if something was
 *     written in after it
 * @param lastPair the last two of these bytes; -1 likewise
 * @param cost how unlikely it is apart from its words, in nats
 * @param fluency how ordinary its words are
 * @param change what this part restored; null where it is as the raw text has it
 */
record Hypothesis(
    Hypothesis before,
    int at,
    int pending,
    int last,
    int lastPair,
    float cost,
    Fluency fluency,
    Change change) {

  /**
   * A part of a run.
   *
   * @param text what the part adds to the restored reading
   * @param original what it adds to the text before the damage, entities and tags as they were
   * @param inserted what had been written into its bytes; null if nothing
   * @param after how many bytes of the part, up to where its hypothesis ends, stand behind that
   * @param lost whether a character was eaten that nothing tells
   * @param markup what an entity or a tag at the end of the text is read as, whose first character
   *     was eaten; null if there is none
   */
  record Change(
      String text, String original, String inserted, int after, boolean lost, String markup) {}

  /** What {@link #last} is where a separator was eaten, so that the mark behind it is one. */
  static final int BEFORE_MARK = -2;

  /** The start of a line's reading at an index. */
  static Hypothesis start(int at, String line) {
    return new Hypothesis(null, at, -1, -1, -1, 0, Fluency.after(line.substring(0, at)), null);
  }

  boolean inStep() {
    return pending < 0;
  }

  float total() {
    return cost + fluency.cost();
  }
}
