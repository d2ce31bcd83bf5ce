package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.app.Positions;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.Trail;

/** Tells where the reader is in the plain room, and leads back to where they were. */
record PlainMarks(PlainDesk desk) {
  private static final int ALL = 100;
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})%?");

  /** The place of which most was read last, if the library still has it. */
  static Optional<Reached> last(PlainShelf shelf, Memory memory) {
    return memory.reached().values().stream()
        .filter(place -> shelf.order().contains(place.position().interview()))
        .reduce((first, second) -> second);
  }

  /** Says what was read last, if anything was. */
  List<String> readLast() {
    return last(desk.shelf(), memory()).map(this::readLast).orElse(List.of());
  }

  private List<String> readLast(Reached place) {
    String title = desk.text(place.position().interview()).headline();
    return desk.style().say("cli.plain.read-last", title, place.percent());
  }

  /** On in the text that was read last. */
  PlainAnswer resume() {
    return last(desk.shelf(), memory())
        .map(place -> opened(place.position().interview()))
        .orElseGet(() -> desk.told("cli.plain.nothing-read"));
  }

  /** A text where it was left. */
  PlainAnswer opened(String interview) {
    Reached reached = memory().reached().get(interview);
    Interview text = desk.shelf().stored(interview);
    int at = reached == null ? 0 : Positions.in(text, reached.position()).paragraph();
    if (at == 0 || at >= text.paragraphs().size()) {
      return walk().to(new PlainTarget.Place(interview, 0, null));
    }
    PlainAnswer there = walk().to(new PlainTarget.Place(interview, at, null));
    List<String> lines = new ArrayList<>(desk.style().say("cli.plain.resumed", reached.percent()));
    lines.addAll(there.lines());
    return PlainAnswer.of(there.state(), lines);
  }

  /** Where the reader is. */
  PlainAnswer where() {
    PlainState state = desk.state();
    List<PlacedParagraph> told = desk.text().paragraphs().subList(state.from(), state.to());
    PlacedParagraph first = told.get(0);
    String last = told.get(told.size() - 1).paragraph().id();
    String label = Masthead.label(desk.text(), first.block());
    List<String> lines = new ArrayList<>(desk.style().heading(desk.text().headline()));
    int percent = new PlainTrail(desk.shelf()).percent(state);
    String id = first.paragraph().id();
    lines.addAll(desk.style().say("cli.plain.where", id, last, percent, state.interview()));
    if (!label.isEmpty()) {
      lines.addAll(desk.style().wrap().lines(label + PlainLists.start(text(first)), 0));
    }
    return desk.told(lines);
  }

  private static String text(PlacedParagraph place) {
    return place.paragraph().text();
  }

  /** To a part of the text, as in {@code 50%}. */
  PlainAnswer toPercent(String typed) {
    Matcher percent = PERCENT.matcher(typed);
    int part = percent.matches() ? Integer.parseInt(percent.group(1)) : ALL + 1;
    int count = desk.text().paragraphs().size();
    return part > ALL
        ? desk.told("cli.plain.no-percent")
        : walk().at(Math.min(count - 1, count * part / ALL));
  }

  /** Marks what was told last with a letter. */
  PlainAnswer mark(String typed) {
    String letter = typed.toLowerCase(Locale.ROOT);
    if (letter.length() != 1 || !Memory.isLetter(letter.charAt(0))) {
      return desk.told("cli.plain.no-letter");
    }
    Position here = new PlainTrail(desk.shelf()).position(desk.state());
    Memory more = memory().with(letter.charAt(0), here);
    List<String> lines = desk.style().say("cli.plain.marked", letter, here.paragraph());
    return PlainAnswer.of(desk.state().with(more), lines);
  }

  /** To a place that is marked; without a letter, the list of those. */
  PlainAnswer toMark(String typed) {
    if (typed.isEmpty()) {
      return listed();
    }
    String letter = typed.toLowerCase(Locale.ROOT);
    Position place =
        letter.equals("'") ? memory().trail().before() : memory().letters().get(letter.charAt(0));
    if (place == null || letter.length() > 1) {
      boolean jump = letter.equals("'");
      return desk.told(jump ? "cli.plain.no-older" : "cli.plain.no-mark", letter);
    }
    return led(place);
  }

  private PlainAnswer listed() {
    List<PlainList.Item> items = new ArrayList<>();
    memory().letters().forEach((letter, place) -> items.add(item(letter, place)));
    String key = items.isEmpty() ? "cli.plain.no-marks-set" : "cli.plain.marks-set";
    return desk.listed(new PlainList(desk.style().say(key, items.size()), items));
  }

  private PlainList.Item item(char letter, Position place) {
    boolean there = desk.shelf().order().contains(place.interview());
    String words =
        there ? " · " + PlainLists.start(Positions.words(desk.text(place.interview()), place)) : "";
    String where = place.interview() + ":" + place.paragraph();
    return new PlainList.Item(letter + " · " + where + words, new PlainTarget.Left(place));
  }

  /** Where the reader was before the last jump that was not undone. */
  PlainAnswer older() {
    Trail trail = memory().trail();
    Trail back = desk.state().hasText() ? trail.back(here()) : trail;
    return back == trail ? desk.told("cli.plain.no-older") : along(back);
  }

  /** Where the reader has come back from. */
  PlainAnswer newer() {
    Trail trail = memory().trail();
    return trail.hasForward() && desk.state().hasText()
        ? along(trail.forward(here()))
        : desk.told("cli.plain.no-newer");
  }

  private PlainAnswer along(Trail trail) {
    PlainDesk on = desk.at(desk.state().with(memory().with(trail)));
    return new PlainMarks(on).led(trail.place());
  }

  /** To a place that was left some time. */
  PlainAnswer led(Position place) {
    if (!desk.shelf().order().contains(place.interview())) {
      return desk.told("cli.plain.place-gone", place.interview());
    }
    Interview text = desk.shelf().stored(place.interview());
    int at = Positions.in(text, place).paragraph();
    return walk().to(new PlainTarget.Place(place.interview(), at, null));
  }

  private Position here() {
    return new PlainTrail(desk.shelf()).position(desk.state());
  }

  private Memory memory() {
    return desk.state().memory();
  }

  private PlainWalk walk() {
    return new PlainWalk(desk);
  }
}
