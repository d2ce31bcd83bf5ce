package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.store.CleaningResources;

/** Misaligned runs as they were found, and what only looks like them. */
class ChannelCasesTest {
  private static final Path CASES = Path.of("src/test/resources/clean");

  /** A converter has been at this text, so that every question mark is looked at. */
  private static final String DAMAGED = "他說(shuō)這個(gè)發(fā)現(xiàn)很重要,因?yàn)槲覀冏罱K都說(shuō)這個(gè)。";

  static Stream<String> untouched() throws IOException {
    return Files.readAllLines(CASES.resolve("must-not-change/damage-look-alikes.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("untouched")
  void textThatOnlyLooksDamagedStays(String line) {
    assertEquals(List.of(), certain(RawTexts.of(line)));
  }

  @ParameterizedTest
  @MethodSource("untouched")
  void textThatOnlyLooksDamagedStaysBesideDamage(String line) {
    List<Emendation> changes =
        certain(RawTexts.of(DAMAGED, line)).stream()
            .filter(e -> e.span().line() == 2 && e.kind() == EmendationKind.GBK_MISALIGNMENT)
            .toList();
    assertEquals(List.of(), changes);
  }

  @ParameterizedTest
  @MethodSource("org.lunheng.clean.CleanerTest#all")
  void everyCharacterIsAccountedForWithAModel(Path file) {
    RawText raw = RawTexts.read(file);
    Interview interview = Cleaner.clean(raw, CleaningResources.all());
    assertEquals(List.of(), Accounts.faults(interview, raw));
  }

  @Test
  void theModelIsNotAskedForByTextWithoutDamage() {
    Resources none =
        new Resources(
            () -> {
              throw new AssertionError("asked for the language model");
            },
            () -> {
              throw new AssertionError("asked for the readings");
            },
            null,
            null);
    RawText raw = RawTexts.of("主持人:你怎麼看?", "老師:什麼?!我說“不知道?”,他就笑了(hehe)。");
    assertTrue(
        Cleaner.clean(raw, none).apparatus().emendations().stream()
            .allMatch(e -> e.kind() == EmendationKind.PUNCTUATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?,", "?”", "?(", "?yàn)", "?yàn)槿澜缱", "常?,F(xiàn)", "?!澳闫饺"})
  void manySitesAreReadInTime(String piece) {
    RawText raw = RawTexts.of(DAMAGED, piece.repeat(100), DAMAGED);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Cleaner.clean(raw, CleaningResources.all()));
  }

  private static List<Emendation> certain(RawText raw) {
    return certain(raw, CleaningResources.all());
  }

  private static List<Emendation> certain(RawText raw, Resources resources) {
    return Cleaner.clean(raw, resources).apparatus().emendations().stream()
        .filter(e -> e.certain() && e.kind() != EmendationKind.PUNCTUATION)
        .toList();
  }
}
