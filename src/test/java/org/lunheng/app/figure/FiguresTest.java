package org.lunheng.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.quiz.Retention;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;
import org.lunheng.store.Bundles;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Messages;

/** Figures in every form, width and language: nothing sticks out, and no number is missing. */
class FiguresTest {
  private static final Statistics SOME = Counted.answers(4000);
  private static final Pattern PICTURED = Pattern.compile("[\\u2580-\\u259F\\u2800-\\u28FF]");

  static Stream<Arguments> settings() {
    return Bundles.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(CellWidth.NARROW, CellWidth.WIDE)
                    .flatMap(
                        width ->
                            Stream.of(Form.PLAIN, Form.pictured(width))
                                .flatMap(
                                    form ->
                                        Stream.of(36, 40, 76, 80, 100, 120)
                                            .map(
                                                columns ->
                                                    Arguments.of(
                                                        setting(
                                                            form, columns, width, language))))));
  }

  private static Setting setting(Form form, int columns, CellWidth width, String language) {
    Messages messages = Bundles.load(language);
    return new Setting(form, columns, width, Counted.NAMES, messages);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void noLineIsWiderThanThereIsRoom(Setting setting) {
    for (Statistics statistics : List.of(SOME, Counted.answers(5), Counted.answers(0))) {
      for (Line line : Figures.lines(statistics, setting)) {
        int width = setting.width().of(words(line));
        assertTrue(width <= setting.columns(), width + " columns: " + words(line));
      }
    }
  }

  /** Not by chance either: the lines are as wide before what has no room is cut. */
  @ParameterizedTest
  @MethodSource("settings")
  void nothingIsCutButNames(Setting setting) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(TotalsFigure.lines(SOME, setting));
    lines.addAll(TopicFigure.lines(SOME.topics(), setting));
    lines.addAll(new MatrixFigure(SOME.confusions(), setting).lines());
    lines.addAll(ForecastFigure.lines(SOME.forecast(), setting));
    lines.addAll(CalendarFigure.lines(SOME, setting));
    lines.addAll(RetentionFigure.lines(SOME.retention(), setting));
    for (Line line : lines) {
      int width = setting.width().of(words(line).stripTrailing());
      assertTrue(width <= setting.columns(), width + " columns: " + words(line));
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyCountOfTheMatrixIsInItsPlace(Setting setting) {
    List<String> lines = texts(new MatrixFigure(SOME.confusions(), setting).lines());
    List<String> speakers = SOME.confusions().speakers();
    assertTrue(speakers.size() >= 6, "enough for two tables on a narrow screen: " + speakers);
    for (int row = 0; row < speakers.size(); row++) {
      String start = MatrixFigure.letter(row) + " ";
      List<Integer> shown =
          lines.stream()
              .filter(line -> line.stripLeading().startsWith(start + "人"))
              .flatMap(FiguresTest::cells)
              .toList();
      String asked = speakers.get(row);
      assertEquals(
          speakers.stream().map(named -> SOME.confusions().counts().count(asked, named)).toList(),
          shown,
          String.join("\n", lines));
    }
  }

  /** The numbers behind a row's name and percentage. */
  private static Stream<Integer> cells(String line) {
    return Arrays.stream(line.strip().split(" +"))
        .skip(2)
        .filter(cell -> !cell.endsWith("%"))
        .map(cell -> PICTURED.matcher(cell).replaceAll(""))
        .map(cell -> cell.equals(".") ? 0 : Integer.parseInt(cell));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyTopicHasItsNumbers(Setting setting) {
    String text = text(TopicFigure.lines(SOME.topics(), setting));
    for (Statistics.Recall topic : SOME.topics()) {
      Score score = topic.score();
      String share = Math.round(100.0 * score.right() / score.answers()) + "%";
      Pattern line = Pattern.compile(share + " +" + score.right() + "/" + score.answers() + "\\b");
      assertTrue(score.answers() == 0 || line.matcher(text).find(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyDayOfTheForecastHasItsNumber(Setting setting) {
    List<String> lines = texts(ForecastFigure.lines(SOME.forecast(), setting));
    int row = 0;
    int left = SOME.forecast().values().stream().mapToInt(due -> due).sum();
    for (Map.Entry<LocalDate, Integer> day : SOME.forecast().entrySet()) {
      if (left > 0) {
        String date = day.getKey().toString().substring(5);
        Pattern line = Pattern.compile(".* " + date + " +" + day.getValue() + "\\b.*");
        assertTrue(line.matcher(lines.get(row)).matches(), lines.get(row));
      }
      left -= day.getValue();
      row++;
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyExpectationHasItsNumbers(Setting setting) {
    List<Line> lines = RetentionFigure.lines(SOME.retention(), setting);
    String text = text(lines);
    for (Retention.Bin bin : SOME.retention().bins()) {
      Pattern line =
          Pattern.compile(
              Math.round(100 * bin.predicted())
                  + "% +"
                  + Math.round(100 * bin.observed())
                  + "% +"
                  + String.format("%,d", bin.answers())
                  + "\\b");
      assertTrue(line.matcher(text).find(), text);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
  void aCalendarOfShadesHasADayForEachOfHalfAYear(Form form) {
    Setting setting = setting(form, 36, CellWidth.NARROW, "en");
    List<String> lines = texts(CalendarFigure.lines(SOME, setting));
    // 2026-06-03 is a Wednesday: Thursday is not there yet
    String wednesday = lines.get(3);
    assertTrue(wednesday.startsWith("Wed ") && wednesday.length() == 36, wednesday);
    assertEquals(' ', lines.get(4).charAt(35));
    for (int week = 0; week < 27; week++) {
      LocalDate day = SOME.today().minusWeeks(week);
      char shown = wednesday.charAt(35 - week);
      assertEquals(SOME.calendar().containsKey(day), shown != '.', day + " " + wednesday);
    }
  }

  @Test
  void aCalendarInDigitsHasEveryDayOfHalfAYear() {
    Setting setting = setting(Form.PLAIN, 36, CellWidth.NARROW, "en");
    List<String> lines = texts(CalendarFigure.lines(SOME, setting));
    LocalDate monday = LocalDate.parse("2026-06-01");
    for (int week = 0; week < 27; week++) {
      LocalDate first = monday.minusWeeks(week);
      StringBuilder expected = new StringBuilder(first.toString().substring(5));
      for (int i = 0; i < 7; i++) {
        LocalDate day = first.plusDays(i);
        Score score = SOME.calendar().getOrDefault(day, Score.NONE);
        String none = day.isAfter(SOME.today()) ? "" : " .";
        expected.append(score.answers() == 0 ? none : " " + score.answers());
      }
      String shown = lines.get(27 - week).replaceAll(" +", " ").strip();
      assertEquals(expected.toString(), shown);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyTitleIsThereInFull(Setting setting) {
    String text = text(Figures.lines(SOME, setting)).replaceAll("\\s", "");
    for (String title : List.of("topics", "matrix", "forecast", "calendar", "retention")) {
      assertTrue(text.contains(setting.word("stats." + title).replaceAll("\\s", "")), text);
    }
  }

  @Test
  void plainFiguresAreDigitsAndAscii() {
    for (String language : Bundles.LANGUAGES) {
      String text = text(Figures.lines(SOME, setting(Form.PLAIN, 80, CellWidth.NARROW, language)));
      assertFalse(PICTURED.matcher(text).find(), text);
      boolean ascii = text.replaceAll("人物|话题|卡片|…", "").chars().allMatch(c -> c < 0x7F);
      assertTrue(ascii || !language.equals("en"), text);
    }
  }

  @Test
  void picturesAreNarrowOnEveryTerminal() {
    assertEquals(Form.BLOCKS, Form.pictured(CellWidth.NARROW));
    assertEquals(Form.BRAILLE, Form.pictured(CellWidth.WIDE));
    String text = text(Figures.lines(SOME, setting(Form.BRAILLE, 80, CellWidth.WIDE, "en")));
    PICTURED
        .matcher(text)
        .results()
        .forEach(found -> assertEquals(1, CellWidth.WIDE.of(found.group()), found.group()));
  }

  @Test
  void whoHasNotAnsweredIsToldSo() {
    List<Line> lines =
        Figures.lines(Counted.answers(0), setting(Form.BLOCKS, 80, CellWidth.NARROW, "en"));
    assertEquals(1, lines.size());
    assertTrue(words(lines.get(0)).startsWith("No answers yet."), lines.toString());
  }

  @Test
  void afterOneAnswerWhatIsNotThereYetIsSaid() {
    String text =
        text(Figures.lines(Counted.answers(1), setting(Form.BLOCKS, 80, CellWidth.NARROW, "en")));
    assertTrue(text.contains("was expected\nNothing yet.\n"), text);
    assertTrue(text.contains("again and again\nNothing yet."), text);
  }

  @Test
  void everyWordIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/lunheng/app/figure"))) {
      for (Path file : files.toList()) {
        Pattern.compile("\"(stats\\.[a-z.]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> used.add(found.group(1)));
      }
    }
    Set<String> worded =
        Bundles.texts("en").keySet().stream()
            .filter(key -> key.startsWith("stats."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(worded, used);
  }

  private static String words(Line line) {
    return line.parts().stream().map(Part::text).collect(Collectors.joining());
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(FiguresTest::words).toList();
  }

  private static String text(List<Line> lines) {
    return String.join("\n", texts(lines));
  }
}
