package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Binding;
import org.lunheng.app.HelpLine;
import org.lunheng.app.Key;
import org.lunheng.app.KeyMap;
import org.lunheng.app.KeyName;
import org.lunheng.app.Model;
import org.lunheng.app.Room;
import org.lunheng.app.Screen;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Size;

/** Every word of the room fits the place that it is shown in, in every language. */
class MessagesFitTest {
  private static final Size USUAL = new Size(80, 24);
  private static final Size SMALL = new Size(40, 12);

  /** How many of a screen's hints show on a line of 80 columns, if it has so many. */
  private static final int SURE_HINTS = 4;

  /** What is filled in where a message has a place, as long as it usually is. */
  private static final String FILLED = "99";

  /** The most lines of the help that what a key does takes. */
  private static final int HELP_LINES = 3;

  /**
   * What is wrapped, or set among other words and clipped with them, wherever it is shown: it may
   * have any length.
   */
  private static final Set<String> FLOWING =
      Set.of(
          "actions",
          "adding",
          "announced",
          "block",
          "claims",
          "collated",
          "data",
          "erasing",
          "explain",
          "fault",
          "feedback",
          "find",
          "field",
          "letters",
          "library",
          "look",
          "map",
          "mark",
          "mouse",
          "naming",
          "note",
          "notice",
          "pane",
          "parting",
          "problem",
          "quiz",
          "recap",
          "removing",
          "role",
          "search",
          "searching",
          "kept",
          "noting",
          "speaker",
          "start",
          "summary",
          "text",
          "why");

  /** What is measured below. */
  private static final Set<String> MEASURED =
      Set.of(
          "key",
          "hint",
          "keyname",
          "group",
          "status",
          "room",
          "help",
          "contents",
          "statistics",
          "script",
          "stance");

  private static Model model(String language) {
    return Room.silent(USUAL, org.lunheng.text.CellWidth.NARROW, language).model();
  }

  private static Map<String, String> texts(String language) throws IOException {
    Properties texts = new Properties();
    String name = "/org/lunheng/messages/room_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            MessagesFitTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key, key -> texts.getProperty(key).replaceAll("\\{\\d}", FILLED)));
  }

  private static List<Binding> hints(Screen.Kind screen) {
    return KeyMap.STANDARD.hints(screen);
  }

  private static void check(int most, int columns, String what) {
    assertTrue(columns <= most, () -> what + ": " + columns + " columns where " + most + " are");
  }

  @Test
  void everySortOfWordsHasAPlace() throws IOException {
    Set<String> families = new TreeSet<>();
    texts("en").keySet().forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
    Set<String> placed = new TreeSet<>(FLOWING);
    placed.addAll(MEASURED);
    assertEquals(placed, families);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void theFirstHintsOfEveryScreenFitItsStatusLine(String language) {
    Model model = model(language);
    for (Screen.Kind screen : Screen.Kind.values()) {
      List<Binding> hints = hints(screen);
      int columns = 0;
      for (Binding hint : hints.subList(0, Math.min(SURE_HINTS, hints.size()))) {
        columns += StatusLine.columnsOf(hint, model) + StatusLine.BETWEEN;
      }
      check(
          USUAL.columns() - StatusLine.ENDS, columns - StatusLine.BETWEEN, language + " " + screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void theWayOutShowsOnASmallScreenToo(String language) {
    Model model = model(language);
    for (Screen.Kind screen : Screen.Kind.values()) {
      List<Binding> hints = hints(screen);
      int column = 0;
      boolean out = false;
      for (Binding hint : hints) {
        column += StatusLine.columnsOf(hint, model);
        boolean leaves =
            hint.keys().contains(Key.of('q')) || hint.keys().contains(Key.of(Key.Type.ESCAPE));
        out |= leaves && column <= SMALL.columns() - StatusLine.ENDS;
        column += StatusLine.BETWEEN;
      }
      assertTrue(out, language + " " + screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void namesOfKeysFitTheirColumnOfTheHelpAndOfTheActions(String language) {
    Model model = model(language);
    for (Binding binding : KeyMap.STANDARD.all()) {
      List<String> names =
          binding.keys().stream().map(key -> KeyName.of(key, model.messages())).toList();
      check(HelpLine.keyColumns(), model.width().of(String.join("  ", names)), binding.name());
      names.stream()
          .limit(1)
          .forEach(
              name -> check(ActionView.MOST_KEY_COLUMNS, model.width().of(name), binding.name()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void whatKeysDoTakesFewLinesOfTheHelp(String language) {
    Model model = model(language);
    LineBreaker breaker = new LineBreaker(model.width());
    for (Binding binding : KeyMap.STANDARD.all()) {
      String text = model.messages().get(binding.helpKey());
      int lines = breaker.wrapped(text, HelpLine.textColumns(USUAL)).size();
      assertTrue(lines <= HELP_LINES, () -> binding.name() + ": " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void titlesAndHeadingsFitASmallScreen(String language) throws IOException {
    Model model = model(language);
    List<String> wrong = new ArrayList<>();
    texts(language)
        .forEach(
            (key, text) -> {
              if (key.endsWith(".title") || key.startsWith("group.")) {
                int most = SMALL.columns() - StatusLine.ENDS;
                if (model.width().of(text) > most) {
                  wrong.add(key + "=" + text);
                }
              }
            });
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void whatTheStatusLineSaysAtItsEndTakesHalfOfIt(String language) throws IOException {
    Model model = model(language);
    texts(language)
        .forEach(
            (key, text) -> {
              // what is being loaded stands alone, and is wrapped
              if (key.startsWith("status.") && !key.equals("status.awaits-converter")) {
                check(USUAL.columns() / 2, model.width().of(text), key);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void theSmallestWindowHasRoomToSayThatItIsTooSmall(String language) {
    Model model = model(language);
    check(
        RoomView.SMALLEST.columns() - 1,
        model.width().of(model.messages().get("room.too-small")),
        language);
  }
}
