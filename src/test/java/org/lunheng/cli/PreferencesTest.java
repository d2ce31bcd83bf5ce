package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir Path home;

  private Run run(String text, String... arguments) throws IOException {
    Path file = home.resolve(".config/lunheng/config.toml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Run.in(Map.of("HOME", home.toString(), "LANG", "en_US.UTF-8"), 0, arguments);
  }

  @Test
  void whatMeansNothingIsToldWithItsLineAndTheRestApplies() throws IOException {
    Run run =
        run(
            """
            color = "never"
            [room]
            langage = "en"
            language = "zh-Hans"
            theme = "pink"
            ambiguous-width = 3
            [keyz]
            [keys]
            contnts = "I"
            contents = 5
            [keys.quis]
            """,
            "list");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("访谈"), run.out());
    assertEquals(
        """
        config.toml:1: color 写在了节外：请移到 [room] 下面
        config.toml:3: 没有 langage 这项设置：您是指 language 吗？
        config.toml:5: theme 不能取这个值：请选用 "auto", "light", "dark", "high-contrast"
        config.toml:6: ambiguous-width 不能取这个值：请选用 "auto", 1, 2
        config.toml:7: 没有 keyz 这一节：您是指 keys 吗？
        config.toml:9: 没有 contnts 这个操作：您是指 contents 吗？
        config.toml:10: contents 要写一个按键或一组按键，如 "x" 或 ["x", "ctrl-d"]
        config.toml:11: 没有 keys.quis 这一节：您是指 keys.quiz 吗？
        """,
        run.err());
  }

  @Test
  void anOptionGoesBeforeTheFile() throws IOException {
    assertTrue(run("[room]\nlanguage = \"zh-Hans\"\n", "--lang", "en", "list").err().isEmpty());
    String english = run("[room]\nlanguage = \"zh-Hans\"\n", "--lang", "en", "--help").out();
    String chinese = run("[room]\nlanguage = \"zh-Hans\"\n", "--help").out();
    assertFalse(english.equals(chinese));
    assertEquals(english, run("", "--help").out());
  }

  @Test
  void aBrokenFileStopsNothing() throws IOException {
    Run run = run("[room\n", "list");
    assertEquals(0, run.code());
    assertTrue(run.err().startsWith("config.toml:1: this is no TOML"), run.err());
  }
}
