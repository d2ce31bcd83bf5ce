package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.Metadata;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;

/** Puts a finished draft together: blocks with their paragraphs, metadata and the apparatus. */
final class Assembly {
  private final Draft draft;
  private final Ids ids;
  private final Cuts cuts;

  /** The blocks without their paragraphs, which are collected beside them. */
  private final List<Block> heads = new ArrayList<>();

  private final List<List<Paragraph>> paragraphs = new ArrayList<>();
  private Block lastTurn;
  private final List<Metadata> metadata = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final Map<Integer, Integer> paragraphsOfLine = new HashMap<>();
  private Item label;

  Assembly(Draft draft, Ids ids) {
    this.draft = draft;
    this.ids = ids;
    this.cuts = new Cuts(draft.cuts());
    List<String> introductions = Introductions.speakers(draft);
    for (int i = 0; i < draft.items().size(); i++) {
      add(draft.items().get(i), introductions.get(i));
    }
    dropLabel();
    removals.addAll(draft.cuts());
    removals.sort(Comparator.comparing(Removal::span, Assembly::compare));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Block head = heads.get(i);
      blocks.add(
          new Block(
              head.type(),
              head.speaker(),
              head.certain(),
              head.gapBefore(),
              head.label(),
              paragraphs.get(i)));
    }
    return blocks;
  }

  List<Metadata> metadata() {
    return metadata;
  }

  /** The removals, and the emendations that stand in text that was kept, by place. */
  Apparatus apparatus() {
    Kept kept = new Kept(removals);
    List<Emendation> emendations =
        draft.emendations().stream()
            .filter(emendation -> kept.holds(emendation.span()))
            .sorted(Comparator.comparing(Emendation::span, Assembly::compare))
            .toList();
    return new Apparatus(removals, new TouchingChanges(blocks()).joined(emendations));
  }

  static int compare(Span one, Span other) {
    int byLine = Integer.compare(one.line(), other.line());
    return byLine != 0 ? byLine : Integer.compare(one.from(), other.from());
  }

  private void add(Item item, String introduction) {
    if (item.use() instanceof Use.Removed removed) {
      for (Span span : cuts.without(item.passage().spans())) {
        removals.add(new Removal(span, removed.reason(), removed.why()));
      }
    } else if (item.use() instanceof Use.Meta meta) {
      cuts.without(item.passage().spans())
          .forEach(span -> metadata.add(new Metadata(meta.field(), span)));
    } else if (item.isLabel()) {
      dropLabel();
      label = item;
    } else if (item.use() instanceof Use.Spoken spoken) {
      addSpoken(item, spoken);
    } else if (item.use() instanceof Use.Part part) {
      addPart(item, part, introduction);
    } else {
      throw new IllegalStateException("Undecided passage at line " + item.passage().line());
    }
  }

  /** A label that nothing was said under is left out. */
  private void dropLabel() {
    if (label != null) {
      for (Span span : cuts.without(label.passage().spans())) {
        removals.add(new Removal(span, RemovalReason.LAYOUT, "label without words"));
      }
      label = null;
    }
  }

  private void addSpoken(Item item, Use.Spoken spoken) {
    String speaker = ids.of(spoken.name());
    Block last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    boolean goesOn =
        label == null
            && last != null
            && last.type() == BlockType.TURN
            && last.certain() == spoken.certain()
            && Objects.equals(last.speaker(), speaker);
    Paragraph paragraph = paragraph(item);
    if (goesOn) {
      append(paragraph);
      return;
    }
    Span place = label == null ? null : labelPlace();
    boolean gap = label != null ? isSameAsBefore(speaker) : !spoken.certain() && !afterUncertain();
    label = null;
    begin(new Block(BlockType.TURN, speaker, spoken.certain(), gap, place, List.of()), paragraph);
  }

  /** The label's first stretch; what stands behind a mark inside it is left out. */
  private Span labelPlace() {
    List<Span> spans = cuts.without(label.passage().spans());
    for (Span rest : spans.subList(1, spans.size())) {
      removals.add(new Removal(rest, RemovalReason.LAYOUT, "rest of a label behind a mark"));
    }
    return spans.get(0);
  }

  /** Whether the last turn was this speaker's too, so that one between them must be missing. */
  private boolean isSameAsBefore(String speaker) {
    return speaker != null && lastTurn != null && speaker.equals(lastTurn.speaker());
  }

  private boolean afterUncertain() {
    return lastTurn != null && !lastTurn.certain();
  }

  private void addPart(Item item, Use.Part part, String introduction) {
    Paragraph paragraph = paragraph(item);
    String speaker =
        part.type() == BlockType.BODY
            ? ids.author()
            : introduction == null ? null : ids.of(introduction);
    Block last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    boolean joins =
        !part.starts() || part.type() == BlockType.LEAD || part.type() == BlockType.REFERENCE;
    if (joins
        && last != null
        && last.type() == part.type()
        && Objects.equals(last.speaker(), speaker)) {
      append(paragraph);
    } else {
      begin(new Block(part.type(), speaker, true, false, null, List.of()), paragraph);
    }
  }

  private void begin(Block head, Paragraph paragraph) {
    heads.add(head);
    paragraphs.add(new ArrayList<>(List.of(paragraph)));
    lastTurn = head.type() == BlockType.TURN ? head : lastTurn;
  }

  private void append(Paragraph paragraph) {
    paragraphs.get(paragraphs.size() - 1).add(paragraph);
  }

  private Paragraph paragraph(Item item) {
    int line = item.passage().line();
    int number = paragraphsOfLine.merge(line, 1, Integer::sum);
    String id = number == 1 ? "p" + line : "p" + line + "." + number;
    return new Paragraph(id, cuts.without(item.passage().spans()), item.passage().text());
  }
}
