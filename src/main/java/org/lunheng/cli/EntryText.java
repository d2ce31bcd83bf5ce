package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Kwic;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;
import org.lunheng.text.Printable;

/**
 * A glossary entry for people, and below it how each speaker uses the term.
 *
 * @param columns how long a line may be
 * @param all whether every use is shown, or the first few of each speaker
 */
record EntryText(Holdings holdings, Messages messages, Paint paint, int columns, boolean all) {
  private static final int INDENT = 2;
  private static final int FEW = 5;
  private static final int LEAST_ROOM = 30;
  private static final int LONGEST_LINE = 100;

  List<String> lines(Concordance uses) {
    List<String> lines = new ArrayList<>(head(uses.entry()));
    if (uses.speakers().isEmpty()) {
      lines.add("");
      lines.add(messages.get("cli.define.unused"));
    }
    int places = placeColumns(uses);
    for (Concordance.Speaker speaker : uses.speakers()) {
      lines.add("");
      lines.addAll(speaker(speaker, places));
    }
    return lines;
  }

  /** The term in all its names, and what it means. */
  List<String> head(Entry entry) {
    String language = messages.language();
    List<String> lines = new ArrayList<>();
    String term =
        Stream.of(
                entry.term().in(language),
                entry.term().hans(),
                entry.term().hant(),
                entry.term().en())
            .distinct()
            .collect(Collectors.joining(" · "));
    lines.addAll(wrap().heading(term, paint));
    lines.addAll(wrap().lines(entry.definition().in(language), INDENT));
    if (!entry.aliases().isEmpty()) {
      lines.addAll(named("cli.define.aliases", entry.aliases()));
    }
    if (!entry.related().isEmpty()) {
      lines.addAll(named("cli.define.related", related(entry, language)));
    }
    return lines;
  }

  private List<String> related(Entry entry, String language) {
    return entry.related().stream()
        .map(id -> holdings.companion().glossary().entry(id).orElse(null))
        .filter(Objects::nonNull)
        .map(other -> other.term().in(language))
        .toList();
  }

  private List<String> named(String key, List<String> terms) {
    return wrap().lines(messages.get(key, String.join(messages.get("cli.and"), terms)), INDENT);
  }

  private List<String> speaker(Concordance.Speaker speaker, int places) {
    String name =
        speaker.id() == null
            ? messages.get("cli.define.nobody")
            : holdings.companion().nameOf(speaker.id(), speaker.uses().get(0).interview());
    int count = speaker.uses().size();
    List<String> lines = new ArrayList<>();
    lines.add(paint.heading(Printable.clean(name)) + "  " + Numbers.grouped(count));
    int shown = all ? count : Math.min(FEW, count);
    speaker.uses().subList(0, shown).forEach(use -> lines.addAll(use(use, places)));
    if (shown < count) {
      lines.add("  " + messages.get("cli.define.more", Numbers.grouped(count - shown)));
    }
    return lines;
  }

  /** The place before the words, or above them where that leaves too little room. */
  private List<String> use(Concordance.Use use, int places) {
    String place = place(use);
    int room = columns - places - 2 * INDENT;
    String indent = " ".repeat(INDENT);
    if (room < LEAST_ROOM) {
      return List.of(indent + paint.quiet(place), indent + line(use, columns - INDENT));
    }
    String blank = " ".repeat(INDENT + places - CellWidth.NARROW.of(place));
    return List.of(indent + paint.quiet(place) + blank + line(use, room));
  }

  /** The term with what stands around it, the terms of all lines under each other. */
  private String line(Concordance.Use use, int room) {
    int line = Math.min(LONGEST_LINE, room);
    int left = line * 2 / 5;
    String text = Printable.clean(use.text());
    Kwic kwic = Kwic.of(text, use.from(), use.to(), left, line - left, CellWidth.NARROW);
    String blank = " ".repeat(left - CellWidth.NARROW.of(kwic.before()));
    return blank + kwic.before() + paint.hit(kwic.word()) + kwic.after();
  }

  private static int placeColumns(Concordance uses) {
    return uses.speakers().stream()
        .flatMap(speaker -> speaker.uses().stream())
        .mapToInt(use -> CellWidth.NARROW.of(place(use)))
        .max()
        .orElse(0);
  }

  /** With a question mark where the source does not say who speaks. */
  private static String place(Concordance.Use use) {
    String place = use.interview() + ":" + use.paragraphId();
    return Printable.clean(use.certain() ? place : place + "?");
  }

  private Wrap wrap() {
    return new Wrap(columns);
  }
}
