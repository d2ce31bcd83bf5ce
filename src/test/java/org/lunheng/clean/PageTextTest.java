package org.lunheng.clean;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;

/**
 * Pages as files, each beside the lines it must come to: two columns, the second of which marks
 * menus, and the line.
 */
class PageTextTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  @Test
  void aHeadingThatSaysMoreThanThePagesTitleStandsForIt() {
    String page =
        "<html><head><title>何川访谈 - 潮声网</title></head><body><h1>何川访谈：船与灯</h1><p>正文。</p></body></html>";
    assertEquals(List.of("何川访谈：船与灯", "正文。"), PageText.of(page).lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "old-page", "hidden-until-script", "broken"})
  void aPageComesToItsLines(String name) throws IOException {
    PageText page = PageText.of(Files.readString(FOLDER.resolve(name + ".html")));
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= page.lines().size(); i++) {
      lines.add((page.menus().contains(i) ? " ~" : "  ") + page.lines().get(i - 1));
    }
    String expected = Files.readString(FOLDER.resolve(name + ".lines"));
    assertEquals(expected, String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "old-page", "hidden-until-script", "broken"})
  void aPageIsAccountedForAndItsMenusAreRemoved(String name) throws IOException {
    PageText page = PageText.of(Files.readString(FOLDER.resolve(name + ".html")));
    Source source = new Source("page.html", "", page.lines().size(), "UTF-8", SourceFormat.HTML);
    RawText raw = new RawText(source, page.lines(), page.menus(), List.of());
    Interview interview = Cleaner.clean(raw);
    assertEquals(List.of(), Accounts.faults(interview, raw));
    Set<Integer> removed =
        interview.apparatus().removals().stream()
            .map(removal -> removal.span().line())
            .collect(Collectors.toSet());
    assertTrue(removed.containsAll(page.menus()), removed::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>",
        "\uFEFF\n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">",
        "<!-- a --> <!-- b -->\n<HTML>",
        "<body class=x>"
      })
  void aPageIsKnownByItsBeginning(String text) {
    assertTrue(PageText.isPage(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"问：什么是 <html>？", "<b>记者</b>：您好", "<htmlx>", "", "<!-- a"})
  void aTextWithSomeMarkupIsNoPage(String text) {
    assertFalse(PageText.isPage(text));
  }

  @Test
  @Timeout(value = 10, unit = SECONDS)
  void mischievousPagesTakeNoTime() {
    int many = 100_000;
    PageText.of("<div>".repeat(many) + "字");
    PageText.of("<table><tr><td>".repeat(many / 10) + "字");
    PageText.of("<tr><td>字</td>".repeat(many));
    PageText.of("<br>".repeat(many) + "<a>".repeat(many) + "&#".repeat(many));
    PageText.isPage("<!--".repeat(many));
    assertEquals(1, PageText.of("字 ".repeat(many * 10)).lines().size());
  }
}
