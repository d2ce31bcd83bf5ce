package org.lunheng.clean.channel;

import org.lunheng.clean.channel.Hypothesis.Change;
import org.lunheng.text.LanguageModel;

/** Makes a hypothesis out of one that it goes on from, step by step. */
final class Grower {
  private final LanguageModel model;
  private final Readings readings;
  private final String line;

  private final Hypothesis before;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder original = new StringBuilder();
  private Fluency fluency;
  private float cost;
  private int last;
  private int lastPair;
  private String markup;

  Grower(Hypothesis before, String line, Readings readings, LanguageModel model) {
    this.before = before;
    this.line = line;
    this.readings = readings;
    this.model = model;
    this.fluency = before.fluency();
    this.cost = before.cost();
    this.last = before.last();
    this.lastPair = before.lastPair();
  }

  /** The last byte that was read; negative if something was written in after it. */
  int last() {
    return last;
  }

  /** Ends a paragraph, which is unlikely behind a mark that something must follow. */
  Grower ends() {
    char last = text.charAt(text.length() - 1);
    return costs("，、：；（“‘「『《—".indexOf(last) >= 0 ? Costs.UNFINISHED : 0)
        .costs(fluency.isQuoting() ? Costs.UNCLOSED : 0);
  }

  /** Adds what makes it less likely. */
  Grower costs(float more) {
    cost += more;
    return this;
  }

  /** Adds a character of two bytes to the restored text. */
  Grower character(int lead, int trail) {
    return says(Gbk.character(lead, trail));
  }

  /** Adds a char to the restored text. */
  Grower says(char c) {
    fluency = fluency.then(c, model);
    text.append(c);
    original.append(c);
    return this;
  }

  /** Adds what stood in the text before the damage and is read as something else. */
  Grower says(String reading, String written) {
    for (int i = 0; i < reading.length(); i++) {
      fluency = fluency.then(reading.charAt(i), model);
    }
    text.append(reading);
    original.append(written);
    markup = reading;
    return this;
  }

  /**
   * Reads a damaged byte. A listed pair without its reading does not happen, so it costs much.
   *
   * @param next the index in the line where a reading would stand
   */
  Grower reads(int b, int next) {
    String reading = readings.of(last, b);
    if (reading != null && !line.startsWith("(" + reading + ")", next)) {
      cost += Costs.UNMARKED;
    }
    lastPair = last < 0 ? -1 : last << 8 | b;
    last = b;
    return this;
  }

  /** Passes a place where something was written in. */
  Grower passes() {
    last = -1;
    lastPair = -1;
    return this;
  }

  /** Passes a separator before a mark. */
  Grower passesSeparator() {
    costs(Costs.SEPARATOR).passes();
    last = Hypothesis.BEFORE_MARK;
    return this;
  }

  /** The hypothesis up to an index, with the text as it is. */
  Hypothesis plain(int at) {
    return new Hypothesis(before, at, -1, last, lastPair, cost, fluency, null);
  }

  /** The hypothesis up to an index, with something restored. */
  Hypothesis restored(int at, int pending, String inserted) {
    return hypothesis(at, pending, inserted, 0, false);
  }

  /** The hypothesis up to an index, with something restored and a separator in front of its end. */
  Hypothesis restored(int at, int pending, int bytesBehindSeparator) {
    return hypothesis(at, pending, ByteChannel.SEPARATOR, bytesBehindSeparator, false);
  }

  /** The hypothesis up to an index, with a character eaten that nothing tells. */
  Hypothesis restoredWithLoss(int at) {
    return hypothesis(at, -1, null, 0, true);
  }

  private Hypothesis hypothesis(int at, int pending, String inserted, int after, boolean lost) {
    Change change = new Change(text.toString(), original.toString(), inserted, after, lost, markup);
    return new Hypothesis(before, at, pending, last, lastPair, cost, fluency, change);
  }
}
