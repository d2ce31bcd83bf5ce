package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;

/** Goes through a text in the plain room. */
record PlainWalk(PlainDesk desk) {

  /** A text from a place on; its title too unless it was read before. */
  PlainAnswer to(PlainTarget.Place place) {
    Interview text = desk.text(place.interview());
    if (text.paragraphs().isEmpty()) {
      return desk.told("cli.plain.empty");
    }
    PlainPiece piece = desk.piece(text);
    return piece(place, piece, piece.end(place.paragraph()));
  }

  private PlainAnswer piece(PlainTarget.Place place, PlainPiece piece, int end) {
    List<String> lines = new ArrayList<>(above(place, piece));
    PlainState there = state().reading(place.interview(), place.paragraph(), end);
    lines.addAll(piece.lines(place.paragraph(), end, new PlainKept(desk.at(there)).remarks()));
    return PlainAnswer.of(there.on(place.topic()), lines);
  }

  private List<String> above(PlainTarget.Place place, PlainPiece piece) {
    if (place.paragraph() == 0) {
      return piece.head();
    }
    boolean here = place.interview().equals(state().interview());
    return here ? List.of() : desk.style().heading(piece.interview().headline());
  }

  /** The text that is open from a paragraph on, counted from 0. */
  PlainAnswer at(int paragraph) {
    return to(place(paragraph));
  }

  private PlainTarget.Place place(int paragraph) {
    return new PlainTarget.Place(state().interview(), paragraph, null);
  }

  /** The next piece. */
  PlainAnswer onward() {
    boolean more = state().to() < desk.text().paragraphs().size();
    return more ? at(state().to()) : desk.told("cli.plain.end");
  }

  /** The piece before. */
  PlainAnswer backward() {
    if (state().from() == 0) {
      return desk.told("cli.plain.start");
    }
    PlainPiece piece = desk.piece(desk.text());
    int start = piece.start(state().from());
    return piece(place(start), piece, state().from());
  }

  PlainAnswer toNextTurn() {
    return turned(desk.piece(desk.text()).nextTurn(state().from()));
  }

  PlainAnswer toPreviousTurn() {
    return turned(desk.piece(desk.text()).previousTurn(state().from()));
  }

  private PlainAnswer turned(int paragraph) {
    return paragraph < 0 ? desk.told("cli.plain.no-turn") : at(paragraph);
  }

  /** The paragraph that was typed, with its {@code p} or without. */
  PlainAnswer toParagraph(String typed) {
    return find(typed).map(place -> at(place.number())).orElseGet(() -> missing(typed));
  }

  /** What is to be done with the paragraph that was typed, else with those that were told last. */
  PlainAnswer send(String typed, Errand errand) {
    Optional<PlacedParagraph> found = find(typed);
    if (found.isEmpty() && !typed.isEmpty()) {
      return missing(typed);
    }
    List<PlacedParagraph> all = desk.shelf().stored(state().interview()).paragraphs();
    List<PlacedParagraph> chosen =
        found.map(List::of).orElseGet(() -> all.subList(state().from(), state().to()));
    List<Paragraph> paragraphs = chosen.stream().map(PlacedParagraph::paragraph).toList();
    PlainErrand wanted = errand.of(state().interview(), paragraphs);
    return new PlainAnswer(state(), List.of(), wanted);
  }

  /** Makes an errand about paragraphs of an interview. */
  interface Errand {
    PlainErrand of(String interview, List<Paragraph> paragraphs);
  }

  private Optional<PlacedParagraph> find(String typed) {
    String id = typed.startsWith("p") ? typed : "p" + typed;
    return desk.shelf().stored(state().interview()).paragraphs().stream()
        .filter(place -> place.paragraph().id().equals(id))
        .findFirst();
  }

  private PlainAnswer missing(String typed) {
    return desk.told("cli.plain.no-paragraph", typed);
  }

  private PlainState state() {
    return desk.state();
  }
}
