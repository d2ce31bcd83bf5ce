package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page for those who run a server says what there is. */
class OperationsPageTest {
  private static String page;

  @BeforeAll
  static void read() throws Exception {
    page = Files.readString(Path.of("src/dist/OPERATIONS.md"));
  }

  @Test
  void everyFigureIsExplainedAndThere() {
    Metrics metrics = new Metrics();
    metrics.count("lunheng_log_lines_dropped", "Told by the log.", () -> 0);
    Set<String> there = all("# TYPE (\\S+) ", Exposition.text(metrics)).collect(Collectors.toSet());
    Set<String> explained =
        all("`((?:lunheng|jvm|process)_[a-z_]+)[`{]", page).collect(Collectors.toSet());

    assertEquals(new TreeSet<>(there), new TreeSet<>(explained));
  }

  @Test
  void everyReasonIsListed() {
    assertListed("why", Watch.Refusal.values());
    assertListed("how", Watch.Leaving.values());
  }

  private static void assertListed(String field, Enum<?>... constants) {
    String names =
        Stream.of(constants)
            .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "));
    assertTrue(page.contains(field + " (" + names + ")"), () -> field + " (" + names + ")");
  }

  private static Stream<String> all(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.results().map(result -> result.group(1));
  }
}
