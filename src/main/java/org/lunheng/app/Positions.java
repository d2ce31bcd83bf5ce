package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Position;

/** Leads from places in an interview that is open to positions that outlive it, and back. */
public final class Positions {
  private Positions() {}

  /** What outlives the interview's being open; without a paragraph where it has none. */
  static Position of(Interview interview, Anchor anchor) {
    int left = anchor.paragraph();
    for (Block block : interview.blocks()) {
      List<Paragraph> paragraphs = block.paragraphs();
      if (left < paragraphs.size()) {
        return new Position(interview.id(), paragraphs.get(left).id(), anchor.index());
      }
      left -= paragraphs.size();
    }
    return new Position(interview.id(), "", anchor.index());
  }

  /**
   * Where a position is in an interview: in its paragraph, or if another cleaning has done away
   * with that at the start of the nearest one of the raw text.
   */
  public static Anchor in(Interview interview, Position position) {
    int number = 0;
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (paragraph.id().equals(position.paragraph())) {
          int end = paragraph.text().length();
          return new Anchor(number, Math.min(position.index(), end));
        }
        number++;
      }
    }
    return RawPlace.of(position.paragraph())
        .map(place -> new Anchor(place.nearest(interview), 0))
        .orElse(Anchor.START);
  }

  /** The words from a position on; empty where the interview does not have it any more. */
  public static String words(Interview interview, Position position) {
    Anchor anchor = in(interview, position);
    List<PlacedParagraph> paragraphs = interview.paragraphs();
    return anchor.paragraph() >= paragraphs.size()
        ? ""
        : paragraphs
            .get(anchor.paragraph())
            .paragraph()
            .text()
            .substring(Math.max(0, anchor.index()));
  }

  /** The line of the raw text that a paragraph's id names, and which paragraph of it. */
  private record RawPlace(long line, long part) {
    private static final Pattern ID = Pattern.compile("p(\\d{1,9})(?:\\.(\\d{1,4}))?");

    /** More than a line has parts, so that a line counts more than a part. */
    private static final long LINE = 10_000;

    static Optional<RawPlace> of(String id) {
      Matcher matcher = ID.matcher(id);
      return matcher.matches()
          ? Optional.of(new RawPlace(number(matcher.group(1)), number(matcher.group(2))))
          : Optional.empty();
    }

    private static long number(String digits) {
      return digits == null ? 1 : Long.parseLong(digits);
    }

    /** The number of the paragraph that is nearest, the earlier one of two that are as near. */
    int nearest(Interview interview) {
      int nearest = 0;
      long least = Long.MAX_VALUE;
      for (PlacedParagraph placed : interview.paragraphs()) {
        long away = of(placed.paragraph().id()).map(this::distance).orElse(Long.MAX_VALUE);
        if (away < least) {
          least = away;
          nearest = placed.number();
        }
      }
      return nearest;
    }

    private long distance(RawPlace other) {
      return Math.abs((line - other.line) * LINE + part - other.part);
    }
  }
}
