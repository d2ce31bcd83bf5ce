package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lunheng.app.ApparatusWords;
import org.lunheng.app.StanceWords;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.Messages;

/** Who argues what, as lists of the plain room. */
record PlainClaims(PlainShelf shelf, PlainStyle style, ScriptChoice script) {
  private static final int INDENT = 2;

  /** All topics, each with who takes which stance. */
  PlainList topics() {
    List<PlainList.Item> items = new ArrayList<>();
    for (Topic topic : arguments().topics()) {
      String text = name(topic) + " · " + topic.proposition().in(style.messages().language());
      List<String> below = style.wrap().lines(sides(topic), INDENT);
      items.add(new PlainList.Item(List.of(), text, below, new PlainTarget.OnTopic(topic.id())));
    }
    return new PlainList(style.say("cli.plain.topics", items.size()), items);
  }

  private String sides(Topic topic) {
    List<String> sides = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      String names =
          topic.claims().stream()
              .filter(claim -> claim.stance() == stance)
              .map(this::speaker)
              .distinct()
              .collect(Collectors.joining(style.messages().get("cli.and")));
      if (!names.isEmpty()) {
        String word = StanceWords.word(stance, style.messages());
        sides.add(style.messages().get("cli.plain.side", word, names));
      }
    }
    return String.join(" ", sides);
  }

  /** What is claimed on a topic. */
  PlainList on(Topic topic) {
    List<String> head = new ArrayList<>(style.heading(name(topic)));
    head.addAll(style.wrap().lines(topic.proposition().in(style.messages().language()), 0));
    return new PlainList(head, items(topic.claims(), false));
  }

  /** What is claimed in a text, in the order of its topics. */
  PlainList in(String interview) {
    List<Claim> claims = arguments().in(interview);
    return new PlainList(style.say("cli.plain.claims", claims.size()), items(claims, true));
  }

  /** What somebody claims. */
  PlainList of(String speaker) {
    List<Claim> claims =
        arguments().claims().stream().filter(claim -> claim.speaker().equals(speaker)).toList();
    return new PlainList(style.say("cli.plain.claims", claims.size()), items(claims, true));
  }

  /**
   * What is said on a topic elsewhere.
   *
   * @param interview the text that is read
   * @param whom an interview or a participant, or null for everybody
   */
  PlainList elsewhere(Topic topic, String interview, String whom) {
    List<Claim> claims =
        topic.claims().stream().filter(claim -> isElsewhere(claim, interview, whom)).toList();
    return new PlainList(
        style.say("cli.plain.others", name(topic), claims.size()), items(claims, false));
  }

  private static boolean isElsewhere(Claim claim, String interview, String whom) {
    boolean asked = whom == null || claim.interview().equals(whom) || claim.speaker().equals(whom);
    return asked && !claim.interview().equals(interview);
  }

  /** The topic of the claim nearest to what is read on which something is said elsewhere. */
  Optional<Topic> near(PlainState state, String whom) {
    return arguments().in(state.interview()).stream()
        .sorted(Comparator.comparingInt(claim -> distance(claim, state.from(), state.to())))
        .flatMap(claim -> arguments().topic(claim.topic()).stream())
        .filter(
            topic -> topic.claims().stream().anyMatch(c -> isElsewhere(c, state.interview(), whom)))
        .findFirst();
  }

  private int distance(Claim claim, int from, int to) {
    return claim.evidence().stream()
        .mapToInt(evidence -> shelf.paragraph(claim.interview(), evidence.paragraph()))
        .map(at -> at < from ? from - at : Math.max(0, at - to + 1))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private List<PlainList.Item> items(List<Claim> claims, boolean withTopics) {
    List<PlainList.Item> items = new ArrayList<>();
    String topic = "";
    for (Claim claim : claims) {
      List<String> above = new ArrayList<>();
      if (withTopics && !claim.topic().equals(topic)) {
        topic = claim.topic();
        above.addAll(style.heading(arguments().nameOf(topic, style.messages().language())));
      }
      above.addAll(said(claim));
      for (Evidence evidence : claim.evidence()) {
        String quoted = quoted(claim, evidence);
        items.add(new PlainList.Item(above, quoted, List.of(), target(claim, evidence)));
        above = List.of();
      }
    }
    return items;
  }

  /** Who takes what stance, and the claim in a sentence. */
  private List<String> said(Claim claim) {
    Messages messages = style.messages();
    String speaker = speaker(claim);
    String whose =
        claim.isReported() ? messages.get("cli.claims.reports", speaker, claim.reports()) : speaker;
    String stance = StanceWords.word(claim.stance(), messages);
    String summary = claim.summary().in(messages.language());
    return style.say("cli.plain.claim", whose, stance, summary);
  }

  private String speaker(Claim claim) {
    String name = shelf.companion().nameOf(claim.speaker(), claim.interview());
    return shelf.shown(claim.interview(), name, script);
  }

  private String quoted(Claim claim, Evidence evidence) {
    String quote = shelf.shown(claim.interview(), evidence.quote(), script);
    return claim.interview() + ":" + evidence.paragraph() + "  " + ApparatusWords.quoted(quote);
  }

  private PlainTarget target(Claim claim, Evidence evidence) {
    int at = Math.max(0, shelf.paragraph(claim.interview(), evidence.paragraph()));
    return new PlainTarget.Place(claim.interview(), at, claim.topic());
  }

  private String name(Topic topic) {
    return topic.name().in(style.messages().language());
  }

  private Arguments arguments() {
    return shelf.companion().arguments();
  }
}
