package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Clip;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** What there is to say about claims. */
final class ClaimWords {
  private static final int TITLE_COLUMNS = 22;

  /** Of much evidence the note leaves this part of the pane in sight, so that it has room. */
  private static final int PART_IN_SIGHT = 5;

  private static final String NO_BREAK = "\u00a0";

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
    int seen = Math.max(1, PaneGrid.activeRows(model) / PART_IN_SIGHT);
    return new Noted(
        words.topic(placed.claim().topic()),
        words.remark(pane.claims()),
        words.said(placed.claim()),
        first,
        Math.min(last, first + seen - 1));
  }

  /** What a topic is called. */
  String topic(String id) {
    return arguments.nameOf(id, language());
  }

  /** Speakers with the signs of their stances. */
  String speakers(List<Claim> claims) {
    return claims.stream()
        .map(this::signed)
        .collect(Collectors.joining(messages.get("library.and")));
  }

  private String remark(Claims claims) {
    String number = Numbers.grouped(claims.current() + 1);
    String count = Numbers.grouped(claims.all().size());
    return messages.get("note.claim", number, count);
  }

  private List<Noted.Said> said(Claim claim) {
    List<Noted.Said> said = new ArrayList<>();
    String stance = StanceWords.signAndWord(claim.stance(), messages);
    said.add(new Noted.Said(stance, summary(claim)));
    arguments
        .topic(claim.topic())
        .map(Topic::proposition)
        .map(words -> new Noted.Said(messages.get("note.proposition"), words.in(language())))
        .ifPresent(said::add);
    List<Claim> against = arguments.against(claim);
    List<Claim> with = arguments.with(claim);
    List<Claim> others = Others.speakers(arguments, claim);
    List<Claim> beside =
        others.stream().filter(o -> !speaksIn(o, against) && !speaksIn(o, with)).toList();
    add(said, "note.against", against, claim);
    add(said, "note.with", with, claim);
    add(said, "note.beside", beside, claim);
    if (others.isEmpty()) {
      said.add(new Noted.Said("", messages.get("note.nobody-else")));
    }
    return said;
  }

  private static boolean speaksIn(Claim claim, List<Claim> claims) {
    return claims.stream().anyMatch(other -> other.speaker().equals(claim.speaker()));
  }

  private String summary(Claim claim) {
    String words = claim.summary().in(language());
    return claim.isReported()
        ? messages.get("note.reports", name(claim), claim.reports(), words)
        : messages.get("note.says", name(claim), words);
  }

  /** Everybody once. */
  private void add(List<Noted.Said> said, String label, List<Claim> others, Claim claim) {
    Set<String> names = new LinkedHashSet<>();
    others.forEach(other -> names.add(other(other, claim)));
    if (!names.isEmpty()) {
      String all = String.join(messages.get("note.separator"), names);
      said.add(new Noted.Said(messages.get(label), all));
    }
  }

  /** With the interview where it is another one than the claim's and not the speaker's only one. */
  private String other(Claim other, Claim claim) {
    boolean here = other.interview().equals(claim.interview());
    boolean known = model.companion().interviewsWith(other.speaker()).size() < 2;
    String name =
        here || known ? signed(other) : messages.get("note.elsewhere", signed(other), title(other));
    return other.isReported() ? messages.get("note.reported", name) : name;
  }

  /** A speaker's name behind the sign, from which no line break divides it. */
  private String signed(Claim claim) {
    return StanceWords.sign(claim.stance()) + NO_BREAK + name(claim);
  }

  private String name(Claim claim) {
    return model.companion().nameOf(claim.speaker(), claim.interview());
  }

  private String title(Claim claim) {
    String title = model.companion().headlineOf(claim.interview());
    return Clip.toColumns(title, TITLE_COLUMNS, model.width());
  }

  private String language() {
    return messages.language();
  }
}
