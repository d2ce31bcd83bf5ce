package org.lunheng.clean;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;
import org.lunheng.store.CleaningResources;

/**
 * Cases as data, for all steps that change words. A file {@code *.cases.tsv} has a case on each
 * line: the raw text, the restored one, the kinds of the changes but punctuation, what is offered.
 */
class CleaningCasesTest {
  private static final Path CASES = Path.of("src/test/resources/clean");
  private static final String NONE = "-";

  /** A line of a file of cases. */
  record Case(String raw, String restored, String kinds, String offered) {
    static Case of(String line) {
      String[] columns = line.split("\t");
      return new Case(
          columns[0].replace("\\n", "\n"),
          columns[1].replace("\\n", "\n"),
          columns.length > 2 ? columns[2] : NONE,
          columns.length > 3 ? columns[3] : NONE);
    }
  }

  static Stream<Case> restored() throws IOException {
    return Stream.concat(cases("in-the-wild"), cases("synthetic"));
  }

  static Stream<Case> knownFailures() throws IOException {
    return cases("known-failures");
  }

  static Stream<String> untouched() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("variants.txt", "words.txt")) {
      lines.addAll(Files.readAllLines(CASES.resolve("must-not-change").resolve(file)));
    }
    return lines.stream();
  }

  private static Stream<Case> cases(String folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cases.tsv")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> cases.add(Case.of(line)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("restored")
  void casesAreRestored(Case given) {
    List<Emendation> changes = changes(given.raw());
    assertEquals(given.restored(), restored(given.raw(), changes));
    assertEquals(given.kinds(), described(changes, true, e -> e.kind().json()));
    assertEquals(given.offered(), described(changes, false, e -> e.raw() + "→" + e.text()));
  }

  @ParameterizedTest
  @MethodSource("untouched")
  void whatIsRightStays(String line) {
    List<Emendation> certain =
        changes(line).stream()
            .filter(e -> e.certain() && e.kind() != EmendationKind.PUNCTUATION)
            .toList();
    assertEquals(List.of(), certain);
  }

  /** A case that is restored after all belongs into another folder. */
  @ParameterizedTest
  @MethodSource("knownFailures")
  void knownFailuresFail(Case given) {
    assertNotEquals(given.restored(), restored(given.raw(), changes(given.raw())));
  }

  private static List<Emendation> changes(String text) {
    RawText raw = RawTexts.of(text.split("\n"));
    return Cleaner.clean(raw, CleaningResources.all()).apparatus().emendations();
  }

  private static String described(
      List<Emendation> changes, boolean certain, Function<Emendation, String> as) {
    String all =
        changes.stream()
            .filter(e -> e.certain() == certain && e.kind() != EmendationKind.PUNCTUATION)
            .map(as)
            .distinct()
            .sorted()
            .collect(joining(","));
    return all.isEmpty() ? NONE : all;
  }

  /** The raw text with the certain changes made, from its end on so that offsets stay. */
  private static String restored(String raw, List<Emendation> changes) {
    String[] lines = raw.split("\n");
    changes.stream()
        .filter(Emendation::certain)
        .sorted(Comparator.comparing(e -> -e.span().from()))
        .forEach(
            e -> {
              String line = lines[e.span().line() - 1];
              int from = line.offsetByCodePoints(0, e.span().from());
              int to = line.offsetByCodePoints(0, e.span().to());
              lines[e.span().line() - 1] = line.substring(0, from) + e.text() + line.substring(to);
            });
    return String.join("\n", lines);
  }
}
