package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.Paragraph;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** What there is to say about the mark that a pane is at. */
final class MarkWords {
  private final Messages messages;
  private final ApparatusWords words;
  private final Pane.Reading pane;
  private final Mark mark;

  MarkWords(Messages messages, Pane.Reading pane) {
    this.messages = messages;
    this.words = new ApparatusWords(messages);
    this.pane = pane;
    this.mark = pane.marks().currentMark();
  }

  /** The note on it. */
  Noted note() {
    return new Noted(title(), remark(), said(), pane.firstLineOf(mark), pane.lastLineOf(mark));
  }

  /** What sort of mark it is. */
  private String title() {
    if (mark instanceof Mark.Change change) {
      return words.kind(change.place().emendation().kind());
    }
    return messages.get(mark instanceof Mark.Gap ? "text.gap" : "note.speaker-uncertain");
  }

  /** Which of the marks it is, and its raw line. */
  private String remark() {
    String number = Numbers.grouped(pane.marks().current() + 1);
    String count = Numbers.grouped(pane.marks().shown().size());
    return messages.get("note.place", number, count, Numbers.grouped(line()));
  }

  private List<Noted.Said> said() {
    if (mark instanceof Mark.Change change) {
      return said(change.place().emendation());
    }
    if (mark instanceof Mark.Gap gap) {
      return List.of(remark(isBetweenTurns(gap) ? "note.turn-missing" : "note.words-missing"));
    }
    String name = SpeakerName.of(pane.interview(), block(), messages);
    return List.of(said("note.speaker", name), remark("note.label-lost"));
  }

  private List<Noted.Said> said(Emendation emendation) {
    List<Noted.Said> said = new ArrayList<>();
    said.add(said("note.raw", reading(emendation.raw(), "note.nothing")));
    if (emendation.certain()) {
      said.add(said("note.restored", reading(emendation.text(), "note.nothing")));
    } else {
      said.add(said("note.offered", offered(emendation)));
    }
    if (!emendation.alternatives().isEmpty()) {
      said.add(said("note.or", all(emendation.alternatives())));
    }
    if (emendation.why() != null) {
      said.add(said("note.why", words.why(emendation.why())));
    }
    if (!emendation.certain()) {
      said.add(remark("note.keeps-raw"));
    }
    return said;
  }

  private String offered(Emendation emendation) {
    return emendation.text() == null
        ? messages.get("note.no-proposal")
        : reading(emendation.text(), "note.nothing");
  }

  private String reading(String reading, String none) {
    return reading.isEmpty() ? messages.get(none) : ApparatusWords.quoted(reading);
  }

  private static String all(List<String> readings) {
    return readings.stream().map(ApparatusWords::quoted).collect(Collectors.joining());
  }

  private Noted.Said said(String key, String text) {
    return new Noted.Said(messages.get(key), text);
  }

  private Noted.Said remark(String key) {
    return new Noted.Said("", messages.get(key));
  }

  /** Whether a gap stands between two turns of one speaker, which is how it was noticed. */
  private boolean isBetweenTurns(Mark.Gap gap) {
    if (gap.block() == 0 || !block().certain() || block().type() != BlockType.TURN) {
      return false;
    }
    Block before = pane.interview().blocks().get(gap.block() - 1);
    return before.type() == BlockType.TURN && Objects.equals(before.speaker(), block().speaker());
  }

  private Block block() {
    int number = mark instanceof Mark.Gap gap ? gap.block() : ((Mark.Speaker) mark).block();
    return pane.interview().blocks().get(number);
  }

  private int line() {
    return mark instanceof Mark.Change change
        ? change.place().emendation().span().line()
        : block().paragraphs().stream().findFirst().map(Paragraph::line).orElseThrow();
  }
}
