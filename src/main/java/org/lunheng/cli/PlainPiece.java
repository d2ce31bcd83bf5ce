package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Messages;

/** A text in pieces of whole paragraphs, each about what a screen holds. */
record PlainPiece(Interview interview, Messages messages, Wrap wrap) {
  /** What a small terminal holds with the hint and the prompt below it. */
  private static final int LINES = 18;

  /** Those of a terminal, where lines may be as long as they are. */
  private static final int USUAL_COLUMNS = 80;

  /** The paragraph after the last one of a piece. */
  int end(int from) {
    List<PlacedParagraph> all = interview.paragraphs();
    int to = from;
    int lines = 0;
    do {
      lines += height(all.get(to++));
    } while (to < all.size() && lines + height(all.get(to)) <= LINES);
    return to;
  }

  /** Where the piece starts that ends before a paragraph. */
  int start(int to) {
    List<PlacedParagraph> all = interview.paragraphs();
    int from = to - 1;
    int lines = height(all.get(from));
    while (from > 0 && lines + height(all.get(from - 1)) <= LINES) {
      lines += height(all.get(--from));
    }
    return from;
  }

  /** The first paragraph of the next turn, or of the next heading where there are no turns. */
  int nextTurn(int from) {
    return turns().stream().filter(turn -> turn > from).findFirst().orElse(-1);
  }

  /** That of the turn before. */
  int previousTurn(int from) {
    return turns().stream().filter(turn -> turn < from).reduce((a, b) -> b).orElse(-1);
  }

  private List<Integer> turns() {
    List<Block> blocks = interview.blocks();
    boolean spoken = blocks.stream().anyMatch(block -> block.type() == BlockType.TURN);
    BlockType type = spoken ? BlockType.TURN : BlockType.HEADING;
    List<Integer> turns = new ArrayList<>();
    Block last = null;
    for (PlacedParagraph place : interview.paragraphs()) {
      if (place.block() != last && place.block().type() == type) {
        turns.add(place.number());
      }
      last = place.block();
    }
    return turns;
  }

  /** The title and what else stands above the text. */
  List<String> head() {
    List<String> lines = new ArrayList<>(wrap.lines(interview.headline(), 0));
    new Masthead(messages).lines(interview).forEach(line -> lines.addAll(wrap.lines(line, 0)));
    return lines;
  }

  /**
   * Paragraphs, each with its id, and with its speaker where somebody begins to speak.
   *
   * @param remarks what is told below paragraphs, by their numbers
   */
  List<String> lines(int from, int to, Map<Integer, List<String>> remarks) {
    List<PlacedParagraph> all = interview.paragraphs();
    List<String> lines = new ArrayList<>();
    for (PlacedParagraph place : all.subList(from, to)) {
      Block before = place.number() == 0 ? null : all.get(place.number() - 1).block();
      boolean begins = place.block() != before;
      if (begins && place.block().gapBefore()) {
        lines.add(messages.get("cli.show.gap"));
      }
      String label =
          begins || place.number() == from ? Masthead.label(interview, place.block()) : "";
      String text = place.paragraph().id() + " " + kind(place.block()) + label;
      lines.addAll(wrap.lines(text + place.paragraph().text(), 0));
      lines.addAll(remarks.getOrDefault(place.number(), List.of()));
    }
    return lines;
  }

  /** What a paragraph is that nobody says. */
  private String kind(Block block) {
    return switch (block.type()) {
      case LEAD, TURN, BODY -> "";
      case HEADING, CAPTION, NOTE, REFERENCE ->
          "[" + messages.get("cli.show." + block.type().name().toLowerCase(Locale.ROOT)) + "] ";
    };
  }

  /** About how many lines a paragraph takes. */
  private int height(PlacedParagraph place) {
    int columns = Math.min(wrap.columns(), USUAL_COLUMNS);
    int cells = CellWidth.NARROW.of(place.paragraph().id() + " " + place.paragraph().text());
    return (cells + columns - 1) / columns;
  }
}
