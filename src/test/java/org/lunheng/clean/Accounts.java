package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.RawText;
import org.lunheng.document.Span;

/** Checks that a cleaned interview accounts for every character of its raw text. */
final class Accounts {
  private final Interview interview;
  private final RawText raw;
  private final List<String> faults = new ArrayList<>();

  /** The certain emendations by line and place. */
  private final Map<Integer, TreeMap<Integer, Emendation>> certain = new HashMap<>();

  /** The line that was last looked at, and its characters: long lines are taken apart once. */
  private int current;

  private int[] codePoints;

  private Accounts(Interview interview, RawText raw) {
    this.interview = interview;
    this.raw = raw;
    for (Emendation emendation : interview.apparatus().emendations()) {
      if (emendation.certain()) {
        certain
            .computeIfAbsent(emendation.span().line(), line -> new TreeMap<>())
            .put(emendation.span().from(), emendation);
      }
    }
  }

  /** Everything that does not add up; empty if all is accounted for. */
  static List<String> faults(Interview interview, RawText raw) {
    return new Accounts(interview, raw).faults();
  }

  private List<String> faults() {
    checkPartition();
    checkEmendations();
    Set<String> ids = new HashSet<>();
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (!ids.add(paragraph.id())) {
          faults.add("two paragraphs have the id " + paragraph.id());
        }
        String replayed = replay(paragraph);
        if (!replayed.equals(paragraph.text())) {
          faults.add(paragraph.id() + " replays as «" + replayed + "», is " + paragraph.text());
        }
      }
    }
    return faults;
  }

  /** The paragraph's text made again from the raw text and the certain emendations. */
  private String replay(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Span span : paragraph.spans()) {
      StringBuilder part = new StringBuilder();
      int from = span.from();
      for (Emendation emendation : within(span)) {
        part.append(rawText(span.line(), from, emendation.span().from()));
        part.append(emendation.text());
        from = emendation.span().to();
      }
      part.append(rawText(span.line(), from, span.to()));
      text.append(gap(text, part)).append(part);
    }
    return text.toString();
  }

  /** The certain emendations in a stretch, by place. */
  private Collection<Emendation> within(Span span) {
    return certain
        .getOrDefault(span.line(), new TreeMap<>())
        .subMap(span.from(), true, span.to(), true)
        .values()
        .stream()
        .filter(emendation -> span.contains(emendation.span()))
        .toList();
  }

  private String rawText(int line, int from, int to) {
    if (line != current) {
      current = line;
      codePoints = raw.lines().get(line - 1).codePoints().toArray();
    }
    return new String(codePoints, from, to - from);
  }

  /** DESIGN: joined by a space between two Latin words, else by nothing. */
  private static String gap(CharSequence before, CharSequence after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    boolean words =
        String.valueOf(before.charAt(before.length() - 1)).matches("[\\p{IsLatin}\\p{Nd}]")
            && String.valueOf(after.charAt(0)).matches("[\\p{IsLatin}\\p{Nd}]");
    return words ? " " : "";
  }

  private void checkPartition() {
    List<Span> spans = new ArrayList<>();
    interview.metadata().forEach(metadata -> spans.add(metadata.span()));
    interview.apparatus().removals().forEach(removal -> spans.add(removal.span()));
    for (Block block : interview.blocks()) {
      if (block.label() != null) {
        spans.add(block.label());
      }
      block.paragraphs().forEach(paragraph -> spans.addAll(paragraph.spans()));
    }
    spans.sort(Comparator.comparingInt(Span::line).thenComparingInt(Span::from));
    int next = 0;
    for (int line = 1; line <= raw.lines().size(); line++) {
      String text = raw.lines().get(line - 1);
      int at = 0;
      while (next < spans.size() && spans.get(next).line() == line) {
        Span span = spans.get(next++);
        if (span.from() < at) {
          faults.add("two uses of line " + line + " at " + span.from());
        } else if (span.from() > at) {
          checkBlank(new Span(line, at, span.from()), at == 0);
        }
        at = span.to();
      }
      checkBlank(new Span(line, at, text.codePointCount(0, text.length())), true);
    }
    if (next < spans.size()) {
      faults.add("use of a line that is not there: " + spans.get(next));
    }
  }

  /** Only white space at a line's ends may be outside. */
  private void checkBlank(Span span, boolean atEnd) {
    boolean blank =
        rawText(span.line(), span.from(), span.to()).codePoints().allMatch(Accounts::isSpace);
    if (!blank || !atEnd && span.length() > 0) {
      faults.add("no use of line " + span.line() + " from " + span.from() + " to " + span.to());
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private void checkEmendations() {
    Stretches removed =
        new Stretches(
            interview.apparatus().removals().stream().map(removal -> removal.span()).toList());
    Span last = null;
    for (Emendation emendation : interview.apparatus().emendations()) {
      Span span = emendation.span();
      if (!rawText(span.line(), span.from(), span.to()).equals(emendation.raw())) {
        faults.add("raw reading at " + span + " is not " + emendation.raw());
      }
      if (last != null && (span.overlaps(last) || Assembly.compare(last, span) > 0)) {
        faults.add("two emendations at " + span + ", or not by place");
      }
      if (removed.overlap(span)) {
        faults.add("emendation in a removal at " + span);
      }
      last = span;
    }
  }
}
