package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedEmendation;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.PlacedSpan;
import org.lunheng.document.Span;

/**
 * Where the places of a restored text stand in its raw text, and the other way round. As long as
 * the apparatus is not there, places in a line that was changed are only about right.
 */
final class RawPlaces {
  private static final Apparatus UNKNOWN = new Apparatus(List.of(), List.of());

  private final List<String> texts;
  private final List<Paragraph> lines;
  private final Collation collation;

  private RawPlaces(List<String> texts, List<Paragraph> lines, Collation collation) {
    this.texts = texts;
    this.lines = lines;
    this.collation = collation;
  }

  /** The places of a pane that shows its raw text. */
  static RawPlaces of(Pane.Reading pane) {
    return of(pane.restored(), pane.edition().source());
  }

  /**
   * The places of a pane with the restored text.
   *
   * @param raw the raw text as an interview
   */
  static RawPlaces of(Pane.Reading restored, Interview raw) {
    Interview source = restored.edition().source();
    Collation collation =
        restored.marks().isComplete()
            ? restored.marks().collation()
            : Collation.of(source.blocks(), UNKNOWN);
    return new RawPlaces(texts(source), paragraphs(raw), collation);
  }

  private static List<Paragraph> paragraphs(Interview interview) {
    return interview.paragraphs().stream().map(PlacedParagraph::paragraph).toList();
  }

  private static List<String> texts(Interview interview) {
    return paragraphs(interview).stream().map(Paragraph::text).toList();
  }

  /** A place of the stored restored text in the raw one; the start if the raw text is empty. */
  Anchor raw(Anchor place) {
    PlacedSpan span = spanOf(place);
    if (span == null) {
      return Anchor.START;
    }
    int index = Math.max(span.from(), Math.min(place.index(), span.to()));
    return inLine(span.span().line(), rawOffset(span, index));
  }

  /** A place of the raw text in the stored restored one: the same words, else the last before. */
  Anchor restored(Anchor place) {
    if (place.paragraph() >= lines.size() || place.equals(Anchor.START)) {
      return Anchor.START;
    }
    Paragraph line = lines.get(place.paragraph());
    int index = Math.max(0, Math.min(place.index(), line.text().length()));
    int offset = line.text().codePointCount(0, index);
    PlacedSpan span = spanAt(line.line(), offset);
    return span == null
        ? Anchor.START
        : new Anchor(span.paragraph(), restoredIndex(span, line.line(), offset));
  }

  /** The last stretch that begins at or before a place, or null if there is none at all. */
  private PlacedSpan spanOf(Anchor place) {
    PlacedSpan found = null;
    for (PlacedSpan span : collation.spans()) {
      boolean begun =
          span.paragraph() < place.paragraph()
              || span.paragraph() == place.paragraph() && span.from() <= Math.max(0, place.index());
      if (found == null || begun) {
        found = span;
      }
    }
    return found;
  }

  /** The stretch that holds a place of a line or begins it, else the last one before, or null. */
  private PlacedSpan spanAt(int line, int offset) {
    PlacedSpan found = null;
    for (PlacedSpan next : collation.spans()) {
      Span span = next.span();
      boolean begun = span.line() < line || span.line() == line && span.from() <= offset;
      boolean opens = span.line() == line && (found == null || found.span().line() < line);
      if (opens || begun && (found == null || isBefore(found.span(), span))) {
        found = next;
      }
    }
    return found;
  }

  private static boolean isBefore(Span one, Span other) {
    return one.line() < other.line() || one.line() == other.line() && one.from() <= other.from();
  }

  private int rawOffset(PlacedSpan span, int index) {
    String text = texts.get(span.paragraph());
    int at = span.from();
    int raw = span.span().from();
    for (PlacedEmendation change : changes(span)) {
      if (change.from() > index) {
        break;
      }
      raw = change.emendation().span().from();
      if (index < change.to()) {
        return raw;
      }
      raw = change.emendation().span().to();
      at = change.to();
    }
    return raw + text.codePointCount(at, index);
  }

  private int restoredIndex(PlacedSpan span, int line, int offset) {
    if (span.span().line() < line) {
      return span.to();
    }
    String text = texts.get(span.paragraph());
    int at = span.from();
    int raw = span.span().from();
    for (PlacedEmendation change : changes(span)) {
      if (change.emendation().span().from() > offset) {
        break;
      }
      at = change.from();
      if (offset < change.emendation().span().to()) {
        return at;
      }
      raw = change.emendation().span().to();
      at = change.to();
    }
    int left = text.codePointCount(at, span.to());
    return text.offsetByCodePoints(at, Math.max(0, Math.min(offset - raw, left)));
  }

  private List<PlacedEmendation> changes(PlacedSpan span) {
    List<PlacedEmendation> changes = new ArrayList<>();
    for (PlacedEmendation change : collation.emendations()) {
      boolean here = change.paragraph() == span.paragraph();
      if (here && span.span().contains(change.emendation().span())) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** A place of a raw line, or the first one behind it if the line is blank. */
  private Anchor inLine(int line, int offset) {
    int number = 0;
    while (number < lines.size() - 1 && lines.get(number).line() < line) {
      number++;
    }
    if (lines.isEmpty()) {
      return Anchor.START;
    }
    String text = lines.get(number).text();
    boolean same = lines.get(number).line() == line;
    int points = same ? Math.min(offset, text.codePointCount(0, text.length())) : 0;
    return new Anchor(number, text.offsetByCodePoints(0, points));
  }
}
