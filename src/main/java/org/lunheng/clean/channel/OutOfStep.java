package org.lunheng.clean.channel;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.LanguageModel;

/**
 * How a hypothesis goes on where the first half of a character is pending, so that each raw
 * character holds the halves of two.
 */
final class OutOfStep {
  private static final Pattern ENTITY = Pattern.compile("([a-zA-Z]{2,8});");
  private static final Pattern TAG = Pattern.compile("/?[a-z]{1,6} ?/?>");

  /** No limit to what an ending may cost. */
  private static final float ANY = Float.POSITIVE_INFINITY;

  /** How much less likely a reading with two vanished pairs may be than the best without. */
  private static final float CLOSE = 5;

  /** How many characters are tried in the time that a hypothesis takes. */
  private static final int TRIES = 50;

  private final String line;
  private final Readings readings;
  private final LanguageModel model;
  private final Alphabet alphabet;
  private final UnaryOperator<String> entities;
  private final VanishedPairs vanished;
  private final EatenLetters eaten;

  OutOfStep(
      String line,
      Readings readings,
      LanguageModel model,
      Alphabet alphabet,
      UnaryOperator<String> entities,
      EatenLetters eaten) {
    this.line = line;
    this.readings = readings;
    this.model = model;
    this.alphabet = alphabet;
    this.entities = entities;
    this.eaten = eaten;
    this.vanished = new VanishedPairs(alphabet, model);
  }

  /** How much was tried since the start, in hypotheses. */
  int effort() {
    return (int) (vanished.tries() / TRIES);
  }

  /** All ways to go on over the next raw character. */
  void goOn(Hypothesis from, Agenda out) {
    char c = line.charAt(from.at());
    int pair = ByteChannel.pairBehind(c);
    if (pair != 0) {
      overPair(from, pair, out);
    }
    if (c == '(') {
      overReading(from, out);
    } else if (c == '?') {
      overEatenByte(from, out);
    } else if (c >= 0x40 && c < 0x7F) {
      int next = from.at() + 1;
      complete(from, c, out, grower -> out.push(overLetter(grower, c, next)));
    }
  }

  /** A letter that ends a character, and its reading if there is one behind it. */
  private Hypothesis overLetter(Grower grower, char letter, int next) {
    int end = next < line.length() && line.charAt(next) == '(' ? Readings.end(line, next + 1) : -1;
    if (end > 0) {
      String reading = line.substring(next + 1, end - 1);
      float cost = readings.cost(grower.last(), letter, reading, model);
      if (cost < Float.POSITIVE_INFINITY) {
        return grower.costs(cost).passes().restored(end, -1, "(" + reading + ")");
      }
    }
    return grower.reads(letter, next).restored(next, -1, null);
  }

  /** A raw character: its first byte ends one character, its second begins the next. */
  private void overPair(Hypothesis from, int pair, Agenda out) {
    int next = from.at() + 1;
    complete(from, pair >> 8, out, grower -> endPair(grower, pair, next, out));
  }

  private static void endPair(Grower grower, int pair, int next, Agenda out) {
    int second = pair & 0xFF;
    grower.reads(pair >> 8, -1).reads(second, next);
    if (second < 0x80) {
      out.push(grower.says((char) second).restored(next, -1, null));
    } else if (Gbk.isLead(second)) {
      out.push(grower.restored(next, second, null));
    }
  }

  /**
   * Ends the pending character with a byte, or with the first byte of a pair that vanished and
   * whose second byte begins the character that the given one ends.
   */
  private void complete(Hypothesis from, int b, Agenda agenda, Consumer<Grower> out) {
    if (alphabet.isOrdinary(from.pending(), b)) {
      out.accept(grow(from).character(from.pending(), b));
    }
    vanished.between(from, 1, b, agenda.limit(from.at() + 1) - from.cost(), () -> grow(from), out);
  }

  /** All ways to go on over the next raw character where two pairs vanished before it. */
  void goOnOverTwo(Hypothesis from, Agenda out) {
    int next = from.at() + 1;
    int pair = ByteChannel.pairBehind(line.charAt(from.at()));
    if (pair != 0) {
      float limit = out.cheapest(next) + CLOSE - from.cost();
      vanished.between(
          from, 2, pair >> 8, limit, () -> grow(from), g -> endPair(g, pair, next, out));
    }
  }

  /** A reading that left the bytes around it as they are. */
  private void overReading(Hypothesis from, Agenda out) {
    int end = Readings.end(line, from.at() + 1);
    if (end < 0 || from.lastPair() < 0) {
      return;
    }
    String reading = line.substring(from.at() + 1, end - 1);
    float cost = readings.cost(from.lastPair() >> 8, from.lastPair() & 0xFF, reading, model);
    if (cost < Float.POSITIVE_INFINITY) {
      Grower grower = grow(from).costs(cost).passes();
      out.push(grower.restored(end, from.pending(), "(" + reading + ")"));
    }
  }

  /** A question mark that hides the second half and has eaten what stood behind it. */
  private void overEatenByte(Hypothesis from, Agenda out) {
    int next = from.at() + 1;
    if (next == line.length()) {
      anyEnd(
          from, ANY, grower -> out.push(grower.ends().costs(Costs.EATEN).restored(next, -1, "\n")));
      return;
    }
    int end = Readings.end(line, next);
    if (end > 0) {
      beforeReading(from, end, out);
    }
    char c = line.charAt(next);
    if (Alphabet.isMark(ByteChannel.pairBehind(c))) {
      anyEnd(
          from,
          out.limit(next) - Costs.SEPARATOR,
          grower -> out.push(grower.passesSeparator().restored(next, -1, ByteChannel.SEPARATOR)));
    } else if (end < 0 && (c < 0x80 && Character.isLetterOrDigit(c) || c == '/')) {
      beforeMarkup(from, next, out);
      eaten.before(
          line,
          next,
          (letter, cost) ->
              anyEnd(
                  from,
                  out.limit(next) - cost,
                  g -> out.push(g.says(letter).costs(cost).restored(next, -1, null))));
      float limit = out.limit(next) - Costs.LOST;
      anyEnd(from, limit, g -> out.push(g.costs(Costs.LOST).restoredWithLoss(next)));
    }
  }

  private void beforeReading(Hypothesis from, int end, Agenda out) {
    String reading = line.substring(from.at() + 1, end - 1);
    String inserted = "(" + reading + ")";
    for (int b : alphabet.trails(from.pending())) {
      float cost = readings.cost(from.last(), b, reading, model);
      if (cost < Float.POSITIVE_INFINITY) {
        Grower grower = grow(from).costs(cost).character(from.pending(), b).passes();
        out.push(grower.restored(end, -1, inserted));
      }
    }
    for (Map.Entry<Integer, String> listed : readings.listed().entrySet()) {
      if (listed.getValue().equals(reading)) {
        listedAfterVanished(from, listed.getKey(), end, inserted, out);
      }
    }
  }

  /** A listed character whose first byte vanished with the one before it. */
  private void listedAfterVanished(
      Hypothesis from, int pair, int end, String inserted, Agenda out) {
    int lead = pair >> 8;
    for (int first : alphabet.trails(from.pending())) {
      if (Vanishing.is(first, lead)) {
        Grower grower = grow(from).character(from.pending(), first).character(lead, pair & 0xFF);
        out.push(grower.passes().restored(end, -1, inserted));
      }
    }
  }

  private void beforeMarkup(Hypothesis from, int next, Agenda out) {
    Matcher entity = ENTITY.matcher(line).region(next, line.length());
    if (entity.lookingAt() && entities.apply(entity.group(1)) != null) {
      String reading = entities.apply(entity.group(1));
      String written = "&" + entity.group();
      anyEnd(from, ANY, g -> out.push(g.says(reading, written).restored(entity.end(), -1, null)));
    }
    Matcher tag = TAG.matcher(line).region(next, line.length());
    if (tag.lookingAt()) {
      String written = "<" + tag.group();
      anyEnd(from, ANY, g -> out.push(g.ends().says("", written).restored(tag.end(), -1, null)));
    }
  }

  /** All characters that the pending byte may begin; what follows them was eaten. */
  private void anyEnd(Hypothesis from, float limit, Consumer<Grower> out) {
    float rest = limit - from.cost();
    for (int b : alphabet.trails(from.pending())) {
      char c = Gbk.character(from.pending(), b);
      if (b >= 0x80 && from.fluency().costWith(c, model) <= rest) {
        out.accept(grow(from).character(from.pending(), b).reads(b, -1).passes());
      }
    }
  }

  private Grower grow(Hypothesis from) {
    return new Grower(from, line, readings, model);
  }
}
