package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.text.Clip;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** What there is to say about claims. */
final class ClaimWords {
  private static final int TITLE_COLUMNS = 22;

  /** Of much evidence the note leaves this part of the pane in sight, so that it has room. */
  private static final int PART_IN_SIGHT = 3;

  private final Model model;
  private final Messages messages;
  private final Arguments arguments;

  ClaimWords(Model model) {
    this.model = model;
    this.messages = model.messages();
    this.arguments = model.companion().arguments();
  }

  /** The note on the claim that a pane is at. */
  static Noted note(Model model, Pane.Reading pane) {
    ClaimWords words = new ClaimWords(model);
    PlacedClaim placed = pane.claims().currentClaim();
    int first = pane.firstLineOf(placed.passages().get(0));
    int last = pane.lastLineOf(placed.passages().get(0));
    int seen = Math.max(1, PaneGrid.of(model).textRows() / PART_IN_SIGHT);
    return new Noted(
        words.topic(placed.claim().topic()),
        words.remark(pane.claims()),
        words.said(placed.claim()),
        first,
        Math.min(last, first + seen - 1));
  }

  /** What a topic is called. */
  String topic(String id) {
    return arguments.topic(id).map(topic -> topic.name().in(messages.language())).orElse(id);
  }

  /** Speakers with the signs of their stances. */
  String speakers(List<Claim> claims) {
    return claims.stream()
        .map(claim -> StanceWords.sign(claim.stance()) + " " + name(claim))
        .collect(Collectors.joining(messages.get("library.and")));
  }

  private String remark(Claims claims) {
    String number = Numbers.grouped(claims.current() + 1);
    String count = Numbers.grouped(claims.all().size());
    return messages.get("note.claim", number, count);
  }

  private List<Noted.Said> said(Claim claim) {
    List<Noted.Said> said = new ArrayList<>();
    String stance =
        StanceWords.sign(claim.stance()) + " " + StanceWords.word(claim.stance(), messages);
    said.add(new Noted.Said(stance, summary(claim)));
    arguments
        .topic(claim.topic())
        .map(Topic::proposition)
        .map(words -> new Noted.Said(messages.get("note.proposition"), words.in(language())))
        .ifPresent(said::add);
    List<Claim> against = arguments.against(claim);
    List<Claim> with = arguments.with(claim);
    List<Claim> beside = new ArrayList<>(Others.all(arguments, claim));
    beside.removeAll(against);
    beside.removeAll(with);
    add(said, "note.against", against, claim);
    add(said, "note.with", with, claim);
    add(said, "note.beside", beside, claim);
    if (against.isEmpty() && with.isEmpty() && beside.isEmpty()) {
      said.add(new Noted.Said("", messages.get("note.nobody-else")));
    }
    return said;
  }

  private String summary(Claim claim) {
    String words = claim.summary().in(language());
    return claim.isReported()
        ? messages.get("note.reports", name(claim), claim.reports(), words)
        : messages.get("note.says", name(claim), words);
  }

  /** Everybody once for each stance, with the interview where it is another one. */
  private void add(List<Noted.Said> said, String label, List<Claim> others, Claim claim) {
    Set<String> names = new LinkedHashSet<>();
    for (Claim other : others) {
      String sign = StanceWords.sign(other.stance());
      boolean here = other.interview().equals(claim.interview());
      names.add(
          here
              ? sign + " " + name(other)
              : messages.get("note.elsewhere", sign, name(other), title(other)));
    }
    if (!names.isEmpty()) {
      said.add(
          new Noted.Said(messages.get(label), String.join(messages.get("note.separator"), names)));
    }
  }

  private String name(Claim claim) {
    return model
        .companion()
        .interview(claim.interview())
        .flatMap(interview -> interview.participant(claim.speaker()))
        .map(Participant::name)
        .orElse(claim.speaker());
  }

  private String title(Claim claim) {
    String title =
        model
            .companion()
            .interview(claim.interview())
            .map(Interview::headline)
            .orElse(claim.interview());
    return Clip.toColumns(title, TITLE_COLUMNS, model.width());
  }

  private String language() {
    return messages.language();
  }
}
