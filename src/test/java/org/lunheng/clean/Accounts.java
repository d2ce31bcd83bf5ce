package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.RawText;
import org.lunheng.document.Span;

/** Checks that a cleaned interview accounts for every character of its raw text. */
final class Accounts {
  private Accounts() {}

  /** Everything that does not add up; empty if all is accounted for. */
  static List<String> faults(Interview interview, RawText raw) {
    List<String> faults = new ArrayList<>();
    checkPartition(interview, raw, faults);
    checkEmendations(interview, raw, faults);
    Set<String> ids = new HashSet<>();
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (!ids.add(paragraph.id())) {
          faults.add("two paragraphs have the id " + paragraph.id());
        }
        String replayed = replay(paragraph, interview.apparatus().emendations(), raw);
        if (!replayed.equals(paragraph.text())) {
          faults.add(paragraph.id() + " replays as «" + replayed + "», is " + paragraph.text());
        }
      }
    }
    return faults;
  }

  /** The paragraph's text made again from the raw text and the certain emendations. */
  private static String replay(Paragraph paragraph, List<Emendation> all, RawText raw) {
    StringBuilder text = new StringBuilder();
    for (Span span : paragraph.spans()) {
      StringBuilder part = new StringBuilder();
      int from = span.from();
      for (Emendation emendation : all) {
        if (emendation.certain() && span.contains(emendation.span())) {
          part.append(raw.textOf(new Span(span.line(), from, emendation.span().from())));
          part.append(emendation.text());
          from = emendation.span().to();
        }
      }
      part.append(raw.textOf(new Span(span.line(), from, span.to())));
      text.append(gap(text, part)).append(part);
    }
    return text.toString();
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

  private static void checkPartition(Interview interview, RawText raw, List<String> faults) {
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
          checkBlank(new Span(line, at, span.from()), at == 0, raw, faults);
        }
        at = span.to();
      }
      checkBlank(new Span(line, at, text.codePointCount(0, text.length())), true, raw, faults);
    }
  }

  /** Only white space at a line's ends may be outside. */
  private static void checkBlank(Span span, boolean atEnd, RawText raw, List<String> faults) {
    boolean blank = raw.textOf(span).codePoints().allMatch(Accounts::isSpace);
    if (!blank || !atEnd && span.length() > 0) {
      faults.add("no use of line " + span.line() + " from " + span.from() + " to " + span.to());
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static void checkEmendations(Interview interview, RawText raw, List<String> faults) {
    List<Emendation> emendations = interview.apparatus().emendations();
    for (int i = 0; i < emendations.size(); i++) {
      Emendation emendation = emendations.get(i);
      if (!raw.textOf(emendation.span()).equals(emendation.raw())) {
        faults.add("raw reading at " + emendation.span() + " is not " + emendation.raw());
      }
      if (i > 0 && emendation.span().overlaps(emendations.get(i - 1).span())) {
        faults.add("two emendations at " + emendation.span());
      }
      if (interview.apparatus().removals().stream()
          .anyMatch(removal -> removal.span().overlaps(emendation.span()))) {
        faults.add("emendation in a removal at " + emendation.span());
      }
    }
  }
}
