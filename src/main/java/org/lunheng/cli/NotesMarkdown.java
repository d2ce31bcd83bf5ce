package org.lunheng.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.KeptWords;
import org.lunheng.reader.Note;
import org.lunheng.reader.QuotePlace;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/**
 * What a reader has left in an interview as Markdown (CommonMark): quotations, each once with its
 * source and all that was written on it.
 *
 * @param id the interview's id
 * @param interview null if it is no longer there
 */
record NotesMarkdown(Messages messages, String id, Interview interview) {

  List<String> lines(List<Keepsake> keepsakes) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + safe(interview == null ? id : interview.headline()));
    lines.add("");
    String appeared = interview == null ? "" : appeared();
    if (!appeared.isEmpty()) {
      lines.add(appeared);
      lines.add("");
    }
    for (KeptWords kept : KeptWords.of(keepsakes)) {
      add(kept, lines);
    }
    return lines;
  }

  private String appeared() {
    return Stream.of(interview.publisher(), interview.date(), interview.sourceUrl())
        .filter(Objects::nonNull)
        .map(NotesMarkdown::safe)
        .collect(Collectors.joining(" · "));
  }

  private void add(KeptWords kept, List<String> lines) {
    QuotePlace found = NotesExport.found(kept.quote(), interview);
    List<String> words = kept.quote().paragraphs();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        lines.add(">");
      }
      lines.add("> " + safe(words.get(i)));
    }
    lines.add("");
    lines.add("— " + source(kept, found));
    lines.add("");
    for (Note note : kept.notes()) {
      lines.add("**" + messages.get("cli.notes.note") + "** " + inline(note.text()));
      lines.add("");
    }
  }

  /** Who says it, where, and what it was kept as and when. */
  private String source(KeptWords kept, QuotePlace found) {
    String speaker = found == null ? "" : speaker(found.paragraphs().get(0));
    String paragraph =
        found == null ? kept.quote().paragraph() : found.paragraphs().get(0).paragraph().id();
    String place = inline(id + ":" + paragraph);
    String lost = found == null ? messages.get("cli.notes.not-found") : "";
    String made =
        kept.keepsakes().stream().map(this::made).distinct().collect(Collectors.joining(" · "));
    return Stream.of(speaker, place, made, lost)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String speaker(PlacedParagraph place) {
    return interview
        .participant(place.block().speaker())
        .map(person -> inline(person.name()) + (place.block().certain() ? "" : "?"))
        .orElse("");
  }

  private String made(Keepsake keepsake) {
    return sort(keepsake) + " " + keepsake.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private String sort(Keepsake keepsake) {
    if (keepsake instanceof Note) {
      return messages.get("cli.notes.written");
    }
    return messages.get(
        keepsake instanceof Bookmark ? "cli.notes.bookmark" : "cli.notes.highlight");
  }

  private static String safe(String text) {
    return Markdown.escaped(oneLine(text));
  }

  private static String inline(String text) {
    return Markdown.inline(oneLine(text));
  }

  private static String oneLine(String text) {
    return Printable.clean(text.replace('\n', ' '));
  }
}
