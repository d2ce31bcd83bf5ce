package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Span;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.ScriptConverters;

/**
 * Lines of the five sources, as somebody read them who had the raw files only: all with misaligned
 * runs, and 150 drawn by lot. Those that hold nothing but metadata are not compared.
 */
class HandReadingTest {
  private static final Path READINGS = Path.of("src/test/resources/readings/text.tsv");
  private static final Path RAW = Path.of("corpus/raw");

  /** The share of wrong characters that is allowed, without and with variants of characters. */
  private static final double WORDS = 0.0005;

  private static final double FORMS = 0.004;

  /** A line as it was read, and as it is cleaned. */
  private record Line(String place, String read, String cleaned) {}

  /** A change that turns a stretch of a line into something else. */
  private record Edit(Span span, String text) {}

  @Test
  void fewCharactersDifferFromWhatWasRead() throws IOException {
    List<Line> lines = lines();
    Differences words = new Differences();
    Differences forms = new Differences();
    for (Line line : lines) {
      words.compare(line.place(), bare(hans(line.read())), bare(hans(line.cleaned())));
      forms.compare(line.place(), bare(line.read()), bare(line.cleaned()));
    }
    assertTrue(words.share() <= WORDS, words.toString());
    assertTrue(forms.share() <= FORMS, forms.toString());
  }

  private static List<Line> lines() throws IOException {
    Map<String, RawText> raw = new HashMap<>();
    Map<String, Interview> cleaned = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (String row : Files.readAllLines(READINGS).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      RawText text = raw.computeIfAbsent(cells[0], name -> RawTexts.read(RAW.resolve(name)));
      Interview interview =
          cleaned.computeIfAbsent(cells[0], n -> Cleaner.clean(text, CleaningResources.all()));
      int number = Integer.parseInt(cells[1]);
      if (!cells[2].equals("metadata")) {
        lines.add(new Line(cells[0] + ":" + number, cells[3], cleaned(text, interview, number)));
      }
    }
    return lines;
  }

  /** What is left of a raw line when its removals and certain emendations are carried out. */
  private static String cleaned(RawText raw, Interview interview, int number) {
    List<Edit> edits = new ArrayList<>();
    interview.apparatus().removals().forEach(removal -> edits.add(new Edit(removal.span(), "")));
    interview.apparatus().emendations().stream()
        .filter(emendation -> emendation.certain())
        .forEach(emendation -> edits.add(new Edit(emendation.span(), emendation.text())));
    edits.removeIf(edit -> edit.span().line() != number);
    edits.sort(Comparator.comparingInt(edit -> edit.span().from()));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      text.append(raw.textOf(new Span(number, from, edit.span().from()))).append(edit.text());
      from = edit.span().to();
    }
    String line = raw.lines().get(number - 1);
    int end = line.codePointCount(0, line.length());
    return text.append(raw.textOf(new Span(number, from, end))).toString().strip();
  }

  private static String hans(String text) {
    return ScriptConverters.get().toHans(text).text();
  }

  /** Without white space and punctuation. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{P}\\p{S}\\p{Z}]", "");
  }

  /** What differs, and how much. */
  private static final class Differences {
    private final List<String> found = new ArrayList<>();
    private int wrong;
    private int all;

    void compare(String place, String read, String cleaned) {
      int distance = EditDistance.between(read, cleaned);
      wrong += distance;
      all += read.length();
      if (distance > 0) {
        found.add(place + " " + distance + "\n  read    " + read + "\n  cleaned " + cleaned);
      }
    }

    double share() {
      return (double) wrong / all;
    }

    @Override
    public String toString() {
      return wrong + " of " + all + " wrong:\n" + String.join("\n", found);
    }
  }
}
