package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.KeptWords;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.QuotePlace;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;

/**
 * All that the reader has left, by interview in the order of the library and of the text, what is
 * on the same words together, set in lines.
 *
 * @param entries in order
 * @param lines what the screen shows of them, from top to bottom
 */
public record KeptSheet(List<KeptWords> entries, List<Line> lines) {
  /** The columns in front of the words. */
  public static final int MARGIN = 4;

  private static final int MOST_WORDS = 2;

  /**
   * A line of the list.
   *
   * @param entry the number of what it tells of; a title has that of the first one in it
   * @param text the words; a sort's sign where it begins
   */
  public record Line(Kind kind, int entry, String text) {}

  /** What stands on a line. */
  public enum Kind {
    TITLE,
    HEAD,
    WORDS,
    NOTE,
    BLANK
  }

  public KeptSheet {
    entries = List.copyOf(entries);
    lines = List.copyOf(lines);
  }

  /** All of them. */
  public static KeptSheet of(Model model) {
    return new Setter(model).sheet();
  }

  /** The sign of an entry. */
  public static String sign(KeptWords entry) {
    if (!entry.notes().isEmpty()) {
      return PlacedKeepsakes.NOTE;
    }
    return entry.first(Bookmark.class).isPresent()
        ? PlacedKeepsakes.BOOKMARK
        : PlacedKeepsakes.HIGHLIGHT;
  }

  /** The first line of an entry, with the title above it. */
  int start(int entry) {
    int line = 0;
    while (line < lines.size() && lines.get(line).entry() < entry) {
      line++;
    }
    return line;
  }

  /** The line after the last one of an entry. */
  int end(int entry) {
    return start(entry + 1);
  }

  /** How many entries there are from one to the one that stands a screen further down. */
  int page(Model model, int chosen) {
    if (lines.isEmpty()) {
      return 1;
    }
    int line = Math.min(lines.size() - 1, start(chosen) + ListArea.rows(model.size()));
    return Math.max(1, lines.get(line).entry() - chosen);
  }

  /** Sets them in lines. */
  private static final class Setter {
    private final Model model;
    private final Messages messages;
    private final LineBreaker breaker;
    private final int columns;
    private final Map<String, List<PlacedParagraph>> texts = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Setter(Model model) {
      this.model = model;
      this.messages = model.messages();
      this.breaker = new LineBreaker(model.width());
      this.columns = model.size().columns() - MARGIN - 1;
    }

    KeptSheet sheet() {
      List<String> order = model.shelf().stream().map(InterviewSummary::id).toList();
      Comparator<Keepsake> byInterview =
          Comparator.<Keepsake>comparingInt(
                  kept -> Math.floorMod(order.indexOf(kept.quote().interview()), 1 << 30))
              .thenComparing(kept -> kept.quote().interview())
              .thenComparing(Keepsake.IN_TEXT);
      List<KeptWords> all =
          KeptWords.of(model.keepsakes().all().values().stream().sorted(byInterview).toList());
      String interview = null;
      for (int i = 0; i < all.size(); i++) {
        String in = all.get(i).quote().interview();
        if (!in.equals(interview)) {
          if (interview != null) {
            lines.add(new Line(Kind.BLANK, i - 1, ""));
          }
          lines.add(new Line(Kind.TITLE, i, model.headlineOf(in)));
          interview = in;
        }
        add(all.get(i), i);
      }
      return new KeptSheet(all, lines);
    }

    private void add(KeptWords kept, int entry) {
      lines.add(new Line(Kind.HEAD, entry, head(kept)));
      String words = kept.quote().words().replace('\n', ' ');
      for (String line : breaker.wrapped(words, columns, MOST_WORDS)) {
        lines.add(new Line(Kind.WORDS, entry, line));
      }
      for (Note note : kept.notes()) {
        for (String line : breaker.wrapped(note.text(), columns)) {
          lines.add(new Line(Kind.NOTE, entry, line));
        }
      }
    }

    /** Who says it and where, and what is to be known of it. */
    private String head(KeptWords kept) {
      Quote quote = kept.quote();
      List<String> parts = new ArrayList<>();
      parts.add(
          kept.keepsakes().stream()
              .map(this::sort)
              .distinct()
              .collect(Collectors.joining(messages.get("library.and"))));
      List<PlacedParagraph> text = text(quote.interview());
      QuotePlace found = text == null ? null : QuotePlace.of(quote, text).orElse(null);
      if (found != null) {
        String speaker = found.paragraphs().get(0).block().speaker();
        interview(quote)
            .participant(speaker)
            .ifPresent(participant -> parts.add(participant.name()));
      }
      parts.add(found == null ? quote.paragraph() : found.paragraphs().get(0).paragraph().id());
      if (text != null && found == null) {
        parts.add(messages.get("kept.not-found"));
      }
      if (kept.keepsakes().stream().anyMatch(k -> model.keepsakes().isUnsaved(k.id()))) {
        parts.add(messages.get("kept.unsaved"));
      }
      return String.join("  ", parts);
    }

    private String sort(Keepsake keepsake) {
      if (keepsake instanceof Note) {
        return messages.get("kept.note");
      }
      return messages.get(keepsake instanceof Bookmark ? "kept.bookmark" : "kept.highlight");
    }

    private Interview interview(Quote quote) {
      return model.openInterview(quote.interview()).orElseThrow();
    }

    /** The text of an interview, or null as long as it is not there. */
    private List<PlacedParagraph> text(String id) {
      return texts.computeIfAbsent(
          id, key -> model.openInterview(key).map(Interview::paragraphs).orElse(null));
    }
  }
}
