package org.lunheng.clean.channel;

import java.util.function.Consumer;
import org.lunheng.text.LanguageModel;

/** How a hypothesis goes on where characters and bytes are in step. */
final class InStep {
  private final String line;
  private final Readings readings;
  private final LanguageModel model;
  private final Alphabet alphabet;

  InStep(String line, Readings readings, LanguageModel model, Alphabet alphabet) {
    this.line = line;
    this.readings = readings;
    this.model = model;
    this.alphabet = alphabet;
  }

  /** Goes on with the text as it is. */
  Hypothesis plain(Hypothesis from) {
    int at = from.at();
    char c = line.charAt(at);
    if (c == '(' && from.lastPair() >= 0) {
      String reading = readings.of(from.lastPair() >> 8, from.lastPair() & 0xFF);
      if (reading != null && line.startsWith(reading + ")", at + 1)) {
        return grow(from).passes().plain(at + reading.length() + 2);
      }
    }
    Grower grower = grow(from).says(c);
    int pair = ByteChannel.pairBehind(c);
    if (pair != 0) {
      return grower.reads(pair >> 8, -1).reads(pair & 0xFF, at + 1).plain(at + 1);
    }
    return c < 0x80 ? grower.reads(c, at + 1).plain(at + 1) : grower.passes().plain(at + 1);
  }

  /** Whether something that was written in may have eaten the first half of a character here. */
  static boolean mayOpen(String line, int at) {
    if (line.charAt(at) != '?' || at + 1 == line.length()) {
      return false;
    }
    return Alphabet.isMark(ByteChannel.pairBehind(line.charAt(at + 1)))
        || Readings.end(line, at + 1) > 0;
  }

  /** All first halves that the question mark may hide. */
  void open(Hypothesis from, Consumer<Hypothesis> out) {
    int at = from.at();
    if (from.last() == Hypothesis.BEFORE_MARK || !mayOpen(line, at)) {
      return;
    }
    int end = Readings.end(line, at + 1);
    if (end > 0) {
      openWithReading(from, end, out);
    }
    int next = ByteChannel.pairBehind(line.charAt(at + 1));
    if (Alphabet.isMark(next)) {
      openWithSeparator(from, next, out);
    }
  }

  /** The mark behind the separator is made of the halves of two characters. */
  private void openWithSeparator(Hypothesis from, int mark, Consumer<Hypothesis> out) {
    int first = mark >> 8;
    int second = mark & 0xFF;
    int next = from.at() + 2;
    for (int lead : alphabet.leads(first)) {
      Grower grower = grow(from).reads(lead, -1).passesSeparator().character(lead, first);
      out.accept(grower.reads(first, -1).reads(second, next).restored(next, second, 2));
    }
  }

  private void openWithReading(Hypothesis from, int end, Consumer<Hypothesis> out) {
    String inserted = "(" + line.substring(from.at() + 1, end);
    String reading = line.substring(from.at() + 1, end - 1);
    for (int lead = 0x81; lead < 0xFF; lead++) {
      float cost = readings.cost(from.last(), lead, reading, model);
      if (cost < Float.POSITIVE_INFINITY) {
        out.accept(grow(from).costs(cost).passes().restored(end, lead, inserted));
      }
    }
  }

  private Grower grow(Hypothesis from) {
    return new Grower(from, line, readings, model);
  }
}
