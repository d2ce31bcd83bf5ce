package org.lunheng.clean.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.text.LanguageModel;
import org.lunheng.text.Pinyin;

/**
 * Undoes the channel's damage in lines of a text: tries what may have stood there, prefers what is
 * ordinary Chinese, and keeps only what the channel turns into the raw text exactly.
 */
public final class ChannelInverse {
  /** How many hypotheses are tried in a row without restoring anything before a text is left. */
  private static final int PATIENCE = 20_000;

  /** How many lines before a line tell what it speaks of. */
  private static final int NEAR = 2;

  private final List<String> lines;
  private final LanguageModel ordinary;
  private final Readings readings;
  private final UnaryOperator<String> entities;
  private final Alphabet alphabet;
  private final int[] pronouns;
  private final EatenLetters eaten;
  private int fruitless;

  /**
   * For the lines of one text.
   *
   * @param lines the raw lines of the text
   * @param entities the character that the name of an entity stands for, null if it is none
   */
  public ChannelInverse(
      List<String> lines, LanguageModel model, Pinyin pinyin, UnaryOperator<String> entities) {
    this.lines = lines;
    this.pronouns = Pronouns.count(lines);
    this.eaten = new EatenLetters(lines);
    this.ordinary = new OwnWords(model, lines);
    this.readings = Readings.of(lines, pinyin);
    this.entities = entities;
    this.alphabet = new Alphabet(ordinary);
  }

  /**
   * The damaged runs of a line, in order.
   *
   * @param index of the line among those of the text
   */
  public List<Run> runs(int index) {
    String line = lines.get(index);
    List<Run> runs = new ArrayList<>();
    LanguageModel model = new Pronouns(ordinary, pronouns, around(index));
    InStep inStep = new InStep(line, readings, model, alphabet);
    OutOfStep outOfStep = new OutOfStep(line, readings, model, alphabet, entities, eaten);
    int at = line.indexOf('?');
    while (at >= 0) {
      int next = at + 1;
      if (fruitless < PATIENCE && InStep.mayOpen(line, at)) {
        Search search = new Search(line, inStep, outOfStep);
        List<Hypothesis> found = search.from(at);
        List<Run> restored = runsOf(found, line);
        runs.addAll(restored);
        boolean success = restored.stream().anyMatch(Run::certain);
        fruitless = success ? 0 : fruitless + search.effort();
        next = Math.max(next, found.isEmpty() ? next : found.get(0).at());
      }
      at = line.indexOf('?', next);
    }
    return runs;
  }

  private List<String> around(int index) {
    return lines.subList(Math.max(0, index - NEAR), Math.min(lines.size(), index + 2));
  }

  /**
   * The readings that were put behind a Latin letter, because it and the byte before it look like a
   * listed character, as in {@code 以O(shè)penAI}.
   */
  public List<Run> readingsOfLetters(String line) {
    List<Run> runs = new ArrayList<>();
    for (int at = line.indexOf('(', 2); at >= 0; at = line.indexOf('(', at + 1)) {
      int end = Readings.end(line, at + 1);
      char letter = line.charAt(at - 1);
      int before = ByteChannel.pairBehind(line.charAt(at - 2));
      if (end > 0 && letter >= 0x40 && letter < 0x7F && before != 0) {
        String reading = line.substring(at + 1, end - 1);
        if (readings.cost(before & 0xFF, letter, reading, ordinary) < Costs.UNREAD) {
          runs.add(new Run(at, end, "", List.of(), true));
        }
      }
    }
    return runs;
  }

  private static List<Run> runsOf(List<Hypothesis> found, String line) {
    List<Run> runs = new ArrayList<>();
    if (!found.isEmpty()) {
      for (Stretch stretch : Stretch.of(found.get(0))) {
        if (stretch.replays(line)) {
          runs.addAll(new Verdict(stretch, found).runs());
        }
      }
    }
    return runs;
  }
}
