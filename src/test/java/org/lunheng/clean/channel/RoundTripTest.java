package org.lunheng.clean.channel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.clean.EditDistance;
import org.lunheng.clean.Resources;
import org.lunheng.document.Interview;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;

/** Prose of several registers, damaged and restored. */
class RoundTripTest {
  private static final Path PROSE = Path.of("src/test/resources/clean/synthetic/prose-hant.txt");
  private static final Path RAW = Path.of("corpus/raw");

  /** The share of wrong characters that may be left, and that of those that the damage made. */
  private static final double MOST_ERRORS = 0.002;

  private static final double REST = MOST_ERRORS / 0.0135;
  private static final double DENSE_REST = 0.2;

  private static final Resources RESOURCES = CleaningResources.all();

  /** Prose with more than twice the damage that sources have: most of it has to go. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void proseIsRestored(long seed) throws IOException {
    Errors errors = errors(Files.readAllLines(PROSE), seed);
    assertTrue(errors.after() <= DENSE_REST * errors.before(), errors.toString());
  }

  /** Two sources that never went through the channel, so that nothing was learnt from them. */
  @ParameterizedTest
  @ValueSource(strings = {"sutskever-patel", "lecun-levy"})
  void otherSourcesAreRestored(String id) throws IOException, ProblemException {
    Errors errors = errors(paragraphs(id), 1);
    assertTrue(errors.after() <= MOST_ERRORS * errors.characters(), errors.toString());
    assertTrue(errors.after() <= REST * errors.before(), errors.toString());
  }

  /** How many characters are wrong before and after, out of how many. */
  private record Errors(int before, int after, int characters) {}

  private static Errors errors(List<String> published, long seed) throws IOException {
    Damage damage = new Damage(listed(), seed);
    List<String> raw = published.stream().map(damage::of).toList();
    ChannelInverse inverse = inverse(raw);
    int before = 0;
    int after = 0;
    int characters = 0;
    for (int i = 0; i < raw.size(); i++) {
      String right = ByteChannel.fold(published.get(i));
      List<Run> runs = inverse.runs(i).stream().filter(Run::certain).toList();
      before += EditDistance.between(withoutReadings(raw.get(i)), right);
      after += EditDistance.between(withoutReadings(restored(raw.get(i), runs)), right);
      characters += right.length();
    }
    return new Errors(before, after, characters);
  }

  /**
   * What was said in an interview of the corpus, in Traditional characters, as far as GBK has it.
   */
  private static List<String> paragraphs(String id) throws ProblemException {
    Interview interview = CorpusStore.builtIn().interview(id);
    return interview.blocks().stream()
        .flatMap(block -> block.paragraphs().stream())
        .map(paragraph -> ScriptConverters.get().toHant(paragraph.text()).text())
        .filter(text -> text.chars().allMatch(c -> c < 0x80 || Gbk.pair((char) c) != 0))
        .toList();
  }

  private static ChannelInverse inverse(List<String> raw) {
    return new ChannelInverse(
        raw, RESOURCES.languageModel().get(), RESOURCES.pinyin().get(), name -> null);
  }

  /** The listed characters as two sources show them. */
  private static Map<Integer, String> listed() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(Files.readAllLines(RAW.resolve("000_93dcd1814163e62e.txt")));
    lines.addAll(Files.readAllLines(RAW.resolve("004_39286be269fea274.txt")));
    return Readings.of(lines, RESOURCES.pinyin().get()).listed();
  }

  private static String restored(String raw, List<Run> runs) {
    StringBuilder text = new StringBuilder(raw);
    for (int i = runs.size() - 1; i >= 0; i--) {
      text.replace(runs.get(i).from(), runs.get(i).to(), ByteChannel.fold(runs.get(i).text()));
    }
    return text.toString();
  }

  private static String withoutReadings(String text) {
    return text.replaceAll("\\(" + Readings.SYLLABLE + "\\)", "");
  }
}
