package org.lunheng.clean.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.clean.Resources;
import org.lunheng.store.CleaningResources;

/** Prose of several registers, damaged and restored. */
class RoundTripTest {
  private static final Path PROSE = Path.of("src/test/resources/clean/synthetic/prose-hant.txt");
  private static final Path RAW = Path.of("corpus/raw");
  private static final Resources RESOURCES = CleaningResources.all();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsRestoredIsRight(long seed) throws IOException {
    List<String> published = Files.readAllLines(PROSE);
    Damage damage = new Damage(listed(), seed);
    List<String> raw = published.stream().map(damage::of).toList();
    ChannelInverse inverse = inverse(raw);
    List<String> wrong = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (int i = 0; i < raw.size(); i++) {
      String right = ByteChannel.fold(published.get(i));
      List<Run> runs = inverse.runs(i).stream().filter(Run::certain).toList();
      runs.stream()
          .filter(run -> !right.contains(ByteChannel.fold(run.text())))
          .forEach(run -> wrong.add(run + " in " + right));
      before += distance(withoutReadings(raw.get(i)), right);
      after += distance(withoutReadings(restored(raw.get(i), runs)), right);
    }
    assertEquals(List.of(), wrong);
    assertTrue(after < before, after + " errors instead of " + before);
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

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k < row.length; k++) {
        int above = row[k];
        int change = i > 0 && one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
        row[k] = i == 0 ? k : Math.min(Math.min(above, row[k - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
