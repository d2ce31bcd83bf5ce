package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.CitedWords;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/** Tells words of the text that is open, as somebody names them. */
record PlainWords(PlainDesk desk) {

  /** The sentences of a paragraph. */
  PlainAnswer sentences(String typed) {
    Optional<PlainSpot> spot = spot(typed);
    if (spot.isEmpty()) {
      return missing(typed);
    }
    PlacedParagraph place = spot.get().place();
    String id = place.paragraph().id();
    PlacedParagraph shown = desk.text().paragraphs().get(place.number());
    List<PlainList.Item> items = new ArrayList<>();
    for (PlainSpot sentence : PlainSpot.sentences(shown)) {
      String words = shown.paragraph().text().substring(sentence.from(), sentence.to());
      PlainTarget there =
          new PlainTarget.Place(desk.state().interview(), place.number(), desk.state().topic());
      items.add(new PlainList.Item(words, there));
    }
    return desk.listed(
        new PlainList(desk.style().say("cli.plain.sentences", id, items.size()), items));
  }

  /** Words as a quotation with its source. */
  PlainAnswer cite(String typed) {
    Optional<PlainSpot> spot = spot(typed);
    if (spot.isEmpty()) {
      return missing(typed);
    }
    Interview stored = desk.shelf().stored(desk.state().interview());
    Edition text = desk.shelf().edition(stored, desk.state().script());
    CitedWords cited = CitedWords.of(text, List.of(spot.get().passage()), desk.messages());
    return desk.told(
        cited.text().lines().flatMap(l -> desk.style().wrap().lines(l, 0).stream()).toList());
  }

  /** What is named; without a name the first paragraph that was told last. */
  Optional<PlainSpot> spot(String typed) {
    List<PlacedParagraph> text = desk.shelf().stored(desk.state().interview()).paragraphs();
    return typed.isEmpty()
        ? Optional.of(PlainSpot.of(text.get(desk.state().from())))
        : PlainSpot.of(typed, text);
  }

  /** Says that there are no such words. */
  PlainAnswer missing(String typed) {
    return desk.told("cli.plain.no-spot", PlainLists.start(typed));
  }
}
