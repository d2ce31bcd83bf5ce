package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.store.Bundles;
import picocli.CommandLine;

class HelpTest {

  static Stream<Arguments> commandsInAllLanguages() {
    return Bundles.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.concat(
                        Stream.of(commandLine(language)),
                        commandLine(language).getSubcommands().values().stream())
                    .map(command -> Arguments.of(language, command)));
  }

  @ParameterizedTest
  @MethodSource("commandsInAllLanguages")
  void everyCommandAndEveryOptionIsExplained(String language, CommandLine command) {
    assertTrue(command.getCommandSpec().usageMessage().header().length > 0);
    command
        .getCommandSpec()
        .args()
        .forEach(argument -> assertTrue(argument.description().length > 0, argument.toString()));
  }

  @ParameterizedTest
  @MethodSource("commandsInAllLanguages")
  void noPathIsBrokenByALineEnd(String language, CommandLine command) {
    for (int columns = 60; columns <= 120; columns++) {
      String usage = command.setUsageHelpWidth(columns).getUsageMessage();
      assertTrue(usage.contains("~/.local/share"), columns + " columns:\n" + usage);
    }
  }

  @Test
  void helpIsAResult() {
    Run run = Run.of("show", "--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("Usage: lunheng show ID [options]"), run.out());
  }

  @Test
  void helpSpeaksTheLanguageThatIsAskedFor() {
    assertTrue(Run.in(Map.of("LANG", "zh_CN.UTF-8"), 80, "--help").out().contains("列出书架上的访谈。"));
    assertTrue(Run.of("list", "--help", "--lang=zh-Hant").out().contains("列出書架上的訪談。"));
    assertTrue(Run.of("--lang", "zh-hans", "list", "--help").out().contains("列出书架上的访谈。"));
  }

  @Test
  void whatIsNotForReadersIsNotListed() {
    assertFalse(Run.of("--help").out().contains("make-corpus"));
  }

  @Test
  void everyCommandTellsTheVersion() {
    assertTrue(Run.of("--version").out().startsWith("lunheng "));
    assertEquals(Run.of("-V"), Run.of("list", "--version"));
  }

  private static CommandLine commandLine(String language) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Map.of(),
            false,
            () -> false,
            () -> false,
            () -> 0,
            InstantSource.system());
    return Commands.commandLine(
        language, environment, Preferences.NONE, (session, ids, wish) -> 0, ServedHost.NONE);
  }

  @Test
  void helpIsACommandToo() {
    assertEquals(Run.of("--help"), Run.of("help"));
    assertEquals(Run.of("show", "--help"), Run.of("help", "show"));
    assertEquals(
        Run.of("add", "--help", "--lang", "zh-Hant"), Run.of("--lang", "zh-Hant", "help", "add"));
  }

  @Test
  void keysAreListedWithTheNamesThatSettingsKnowThemBy() {
    Run run = Run.of("help", "keys");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Moving through the text\n"), run.out());
    assertTrue(run.out().contains("\n  t: table of contents of this pane (contents)\n"), run.out());
    assertTrue(run.out().contains("\n  :settings-problems: "), run.out());
    assertTrue(
        Run.of("--lang", "zh-Hant", "help", "keys").out().contains("\n  t：本欄目錄（contents）\n"));
  }
}
