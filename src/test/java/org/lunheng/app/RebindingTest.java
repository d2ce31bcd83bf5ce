package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;

class RebindingTest {
  private static final String FILE = "config.toml";

  private static Rebinding.Wish wish(int line, String action, String... keys) {
    return new Rebinding.Wish(null, action, List.of(keys), line);
  }

  private static Rebinding.Result of(Rebinding.Wish... wishes) {
    return Rebinding.of(KeyMap.STANDARD, List.of(wishes), FILE);
  }

  private static Optional<String> does(Rebinding.Result result, Screen.Kind screen, Key key) {
    return result.map().find(screen, key).map(Binding::name);
  }

  @Test
  void anActionGetsItsKeysAndLosesThoseItHad() {
    Rebinding.Result result = of(wish(2, "contents", "I", "alt-t"));
    assertEquals(List.of(), result.problems());
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('I')));
    assertEquals(Optional.empty(), does(result, Screen.Kind.READER, Key.of('t')));
    assertEquals(Optional.of("close"), does(result, Screen.Kind.CONTENTS, Key.of('t')));
  }

  @Test
  void aWantedKeyIsTakenFromWhatHadItAndNothingIsSaidIfThatHasOthers() {
    Rebinding.Result result = of(wish(2, "contents", "d"));
    assertEquals(List.of(), result.problems());
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('d')));
    assertEquals(Optional.of("half-page-down"), does(result, Screen.Kind.READER, Key.ctrl('d')));
  }

  @Test
  void whatHasNoKeyAnyMoreIsTold() {
    assertEquals(
        List.of(Problem.of(FILE, 2, "config-keyless", "quit")),
        of(wish(2, "contents", "q")).problems());
    assertEquals(
        List.of(Problem.of(FILE, 3, "config-keyless", "help")), of(wish(3, "help")).problems());
    assertEquals(List.of(), of(wish(3, "swap")).problems());
  }

  @Test
  void whatMeansNothingIsToldWithItsLineAndWhatIsNear() {
    Rebinding.Result result =
        of(wish(4, "contnts", "I"), wish(5, "contents", "page-dwn", "I"), wish(6, "zzz", "x"));
    assertEquals(
        List.of(
            Problem.of(FILE, 4, "config-action-near", "contnts", "contents"),
            Problem.of(FILE, 5, "config-key-near", "page-dwn", "page-down"),
            Problem.of(FILE, 6, "config-action", "zzz")),
        result.problems());
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('I')));
  }

  @Test
  void aLineOfMistakesAloneChangesNothing() {
    Rebinding.Result result = of(wish(1, "contents", "nokey"));
    assertEquals(1, result.problems().size());
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('t')));
  }

  @Test
  void aKeyIsKeptOnScreensWhereItsTakerIsNot() {
    Rebinding.Result result = of(wish(2, "contents", "q"));
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('q')));
    assertEquals(Optional.of("quit"), does(result, Screen.Kind.LIBRARY, Key.of('q')));
  }

  @Test
  void ofTwoActionsWithOneKeyTheOneFurtherUpKeepsIt() {
    Rebinding.Result result = of(wish(2, "map", "I"), wish(3, "contents", "I", "U"));
    assertEquals(
        List.of(Problem.of(FILE, 3, "config-taken", "I", "map", "contents")), result.problems());
    assertEquals(Optional.of("map"), does(result, Screen.Kind.READER, Key.of('I')));
    assertEquals(Optional.of("contents"), does(result, Screen.Kind.READER, Key.of('U')));
  }

  @Test
  void ofActionsWithOneNameThoseOfAGroupCanBeMeant() {
    Rebinding.Wish quiz = new Rebinding.Wish("quiz", "page-down", List.of("J"), 9);
    Rebinding.Result result = of(quiz, wish(2, "page-down", "I"));
    assertEquals(List.of(), result.problems());
    assertEquals(Optional.of("page-down"), does(result, Screen.Kind.READER, Key.of('I')));
    assertEquals(Optional.of("page-down"), does(result, Screen.Kind.QUIZ, Key.of('J')));
    assertEquals(Optional.empty(), does(result, Screen.Kind.QUIZ, Key.of('I')));
  }

  @Test
  void ctrlCAlwaysEndsTheProgram() {
    Rebinding.Result taken = of(wish(2, "contents", "ctrl-c"), wish(3, "quit-at-once", "Y"));
    assertEquals(List.of(Problem.of(FILE, 2, "config-reserved", "ctrl-c")), taken.problems());
    for (Screen.Kind screen : Screen.Kind.values()) {
      assertEquals(Optional.of("quit-at-once"), does(taken, screen, Key.ctrl('c')));
    }
  }

  @Test
  void whatCanBeTypedIsTyped() {
    Rebinding.Result result = of(wish(2, "add-now", "x"), wish(3, "quit-at-once", "Y"));
    assertEquals(List.of(Problem.of(FILE, 2, "config-typed", "x", "add-now")), result.problems());
    assertEquals(Optional.empty(), does(result, Screen.Kind.ADDING, Key.of('Y')));
    assertEquals(Optional.of("quit-at-once"), does(result, Screen.Kind.READER, Key.of('Y')));
  }

  @Property(tries = 300)
  void aKeyMeansOneThingOnAScreenWhateverIsWished(@ForAll("wishes") List<Rebinding.Wish> wishes) {
    KeyMap map = Rebinding.of(KeyMap.STANDARD, wishes, FILE).map();
    for (Screen.Kind screen : Screen.Kind.values()) {
      List<Key> keys = new ArrayList<>();
      map.on(screen).forEach(binding -> keys.addAll(binding.keys()));
      assertEquals(keys.stream().distinct().toList(), keys, screen::toString);
      assertTrue(map.find(screen, Key.ctrl('c')).isPresent());
    }
  }

  @Provide
  Arbitrary<List<Rebinding.Wish>> wishes() {
    Arbitrary<String> names =
        Arbitraries.of(KeyMap.STANDARD.all().stream().map(Binding::name).toList());
    Arbitrary<String> groups =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(Rebinding.groups())),
            net.jqwik.api.Tuple.of(7, Arbitraries.just(null)));
    Arbitrary<List<String>> keys =
        Arbitraries.of("j", "k", "q", "x", "space", "enter", "ctrl-c", "ctrl-d", "alt-x", "up")
            .list()
            .ofMaxSize(3);
    Arbitrary<Integer> lines = Arbitraries.integers().between(1, 50);
    return Combinators.combine(groups, names, keys, lines)
        .as(Rebinding.Wish::new)
        .list()
        .ofMaxSize(8);
  }
}
