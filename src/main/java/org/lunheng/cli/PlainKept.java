package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.app.PlacedKeepsakes;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.QuotePlace;
import org.lunheng.store.ProblemException;

/** Tells what the reader keeps in the plain room, and says what is to be kept or taken away. */
record PlainKept(PlainDesk desk) {

  /** All that is kept, by text in the order of the library, to choose from. */
  PlainAnswer all() throws ProblemException {
    List<String> order = desk.shelf().order();
    Comparator<Keepsake> byText =
        Comparator.<Keepsake>comparingInt(
                kept -> Math.floorMod(order.indexOf(interview(kept)), Integer.MAX_VALUE))
            .thenComparing(PlainKept::interview)
            .thenComparing(Keepsake.IN_TEXT);
    List<PlainList.Item> items = new ArrayList<>();
    String title = null;
    for (Keepsake kept : listed().stream().sorted(byText).toList()) {
      List<String> above = interview(kept).equals(title) ? List.of() : titled(interview(kept));
      title = interview(kept);
      items.add(item(kept, above));
    }
    String key = items.isEmpty() ? "cli.plain.nothing-kept" : "cli.plain.kept";
    return desk.listed(new PlainList(desk.style().say(key, items.size()), items));
  }

  /** What cannot be read is a problem, unless there is something all the same. */
  private List<Keepsake> listed() throws ProblemException {
    List<Keepsake> known = desk.shelf().kept().now();
    return known.isEmpty() ? desk.shelf().kept().all() : known;
  }

  private static String interview(Keepsake kept) {
    return kept.quote().interview();
  }

  private List<String> titled(String id) {
    boolean there = desk.shelf().order().contains(id);
    return desk.style().heading(there ? desk.text(id).headline() : id);
  }

  private PlainList.Item item(Keepsake kept, List<String> above) {
    Optional<QuotePlace> found = found(kept);
    String paragraph =
        found.map(place -> place.paragraphs().get(0).paragraph().id()).orElse(first(kept));
    String lost = found.isPresent() ? "" : " (" + say("cli.notes.not-found") + ")";
    String words = kept.quote().words().replace('\n', ' ');
    String shown =
        desk.shelf().order().contains(interview(kept))
            ? desk.shelf().shown(interview(kept), words, desk.state().script())
            : words;
    String waits = desk.shelf().kept().isUnsaved(kept.id()) ? " " + say("kept.unsaved") : "";
    String text = paragraph + "  " + sort(kept) + lost + waits + "  " + PlainLists.start(shown);
    List<String> below =
        kept instanceof Note note ? desk.style().wrap().lines(note.text(), 2) : List.of();
    return new PlainList.Item(above, text, below, new PlainTarget.Kept(kept));
  }

  private static String first(Keepsake kept) {
    return kept.quote().paragraph();
  }

  private String sort(Keepsake kept) {
    return say(
        kept instanceof Note
            ? "kept.note"
            : kept instanceof Bookmark ? "kept.bookmark" : "kept.highlight");
  }

  private String say(String key) {
    return desk.messages().get(key);
  }

  private Optional<QuotePlace> found(Keepsake kept) {
    return desk.shelf().order().contains(interview(kept))
        ? QuotePlace.of(kept.quote(), desk.shelf().stored(interview(kept)).paragraphs())
        : Optional.empty();
  }

  /** Where something is kept. */
  PlainAnswer led(Keepsake kept) {
    Optional<QuotePlace> found = found(kept);
    if (found.isEmpty()) {
      return desk.told("cli.plain.kept-lost", interview(kept) + ":" + first(kept));
    }
    int at = found.get().paragraphs().get(0).number();
    return new PlainWalk(desk).to(new PlainTarget.Place(interview(kept), at, null));
  }

  /** Sets a bookmark, or takes away the one that is there. */
  PlainAnswer bookmark(String typed) {
    return toggled(typed, Bookmark.class, PlainErrand.Keep.Sort.BOOKMARK);
  }

  /** Highlights words, or takes away the highlight that is there. */
  PlainAnswer highlight(String typed) {
    return toggled(typed, Highlight.class, PlainErrand.Keep.Sort.HIGHLIGHT);
  }

  private PlainAnswer toggled(
      String typed, Class<? extends Keepsake> kind, PlainErrand.Keep.Sort sort) {
    Optional<PlainSpot> spot = words().spot(typed);
    if (spot.isEmpty()) {
      return words().missing(typed);
    }
    Optional<Keepsake> there = at(spot.get(), kind);
    return sent(
        there.isPresent()
            ? new PlainErrand.Drop(there.get())
            : new PlainErrand.Keep(sort, spot.get().quote(desk.state().interview()), null, null));
  }

  /**
   * Writes a note on words, anew if there is one; without words of its own, tells what is there.
   */
  PlainAnswer note(String typed) {
    String[] parts = typed.split("[\\s\u3000]+", 2);
    String name = PlainOrder.halfWidth(parts[0]);
    boolean named = PlainSpot.isNamed(name);
    String text = named ? parts.length > 1 ? parts[1].strip() : "" : typed.strip();
    Optional<PlainSpot> spot = words().spot(named ? name : "");
    if (spot.isEmpty()) {
      return words().missing(name);
    }
    Optional<Keepsake> there = at(spot.get(), Note.class);
    if (text.isEmpty()) {
      return there
          .map(note -> desk.told(desk.style().wrap().lines(((Note) note).text(), 0)))
          .orElseGet(() -> desk.told("cli.plain.no-note"));
    }
    return sent(
        new PlainErrand.Keep(
            PlainErrand.Keep.Sort.NOTE,
            there.map(Keepsake::quote).orElse(spot.get().quote(desk.state().interview())),
            text,
            there.map(Keepsake::id).orElse(null)));
  }

  /** The first of a sort that shares a character with words; the one on just these goes first. */
  private Optional<Keepsake> at(PlainSpot spot, Class<? extends Keepsake> kind) {
    List<PlacedKeepsakes.Placed> touching =
        placed().stream()
            .filter(placed -> kind.isInstance(placed.keepsake()) && placed.touches(spot.passage()))
            .toList();
    return touching.stream()
        .filter(placed -> placed.passages().equals(List.of(spot.passage())))
        .findFirst()
        .or(() -> touching.stream().findFirst())
        .map(PlacedKeepsakes.Placed::keepsake);
  }

  private List<PlacedKeepsakes.Placed> placed() {
    String interview = desk.state().interview();
    List<PlacedKeepsakes.Placed> placed = new ArrayList<>();
    for (Keepsake kept : desk.shelf().kept().now()) {
      if (interview(kept).equals(interview)) {
        found(kept)
            .map(PlacedKeepsakes::passages)
            .ifPresent(passages -> placed.add(new PlacedKeepsakes.Placed(kept, passages)));
      }
    }
    return placed;
  }

  /** What is kept of the text that is open, in lines to be told below its paragraphs. */
  Map<Integer, List<String>> remarks() {
    Map<Integer, List<String>> remarks = new HashMap<>();
    for (PlacedKeepsakes.Placed placed : placed()) {
      int last = placed.passages().get(placed.passages().size() - 1).paragraph();
      remarks.computeIfAbsent(last, key -> new ArrayList<>()).addAll(remark(placed));
    }
    return remarks;
  }

  private List<String> remark(PlacedKeepsakes.Placed placed) {
    Keepsake kept = placed.keepsake();
    String shown =
        desk.shelf()
            .shown(interview(kept), kept.quote().words().replace('\n', ' '), desk.state().script());
    String text = kept instanceof Note note ? note.text() : PlainLists.start(shown);
    return desk.style().wrap().lines("[" + sort(kept) + "] " + text, 0);
  }

  /** Takes away what a number of the list of what is kept stands for. */
  PlainAnswer drop(PlainList.Item item) {
    if (!(item.target() instanceof PlainTarget.Kept kept)) {
      return desk.told("cli.plain.no-kept-list");
    }
    String id = kept.keepsake().id();
    boolean there = desk.shelf().kept().now().stream().anyMatch(other -> other.id().equals(id));
    return there
        ? sent(new PlainErrand.Drop(kept.keepsake()))
        : desk.told("cli.plain.gone-already");
  }

  private PlainWords words() {
    return new PlainWords(desk);
  }

  private PlainAnswer sent(PlainErrand errand) {
    return new PlainAnswer(desk.state(), List.of(), errand);
  }
}
