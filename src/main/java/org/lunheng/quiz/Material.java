package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.ClaimCheck;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.text.Folding;

/**
 * What cards may rest on: claims that are a speaker's own view, borne out by words that are
 * certainly this speaker's and nowhere uncertain; and, of interviews without any claim, passages
 * that can be told apart.
 */
final class Material {
  private final Companion companion;
  private final Cast cast;
  private final Map<String, Interview> interviews = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Claim>>> byTopic = new LinkedHashMap<>();
  private final Map<String, List<Claim>> bySpeaker = new LinkedHashMap<>();
  private final Map<Quotation, Saying> sayings = new LinkedHashMap<>();
  private final Map<String, List<Exhibit>> said = new HashMap<>();
  private final List<Person> speakers;

  /** Who might be said to make a claim, by the claim's id. */
  private final Map<String, Set<String>> likely = new HashMap<>();

  /**
   * @param doubts where the texts are uncertain, by interview
   */
  Material(Companion companion, Map<String, Collation> doubts) {
    this.companion = companion;
    this.cast = new Cast(companion);
    Set<String> argued =
        companion.arguments().claims().stream().map(Claim::interview).collect(Collectors.toSet());
    Map<String, ClaimCheck> checks = new HashMap<>();
    for (Interview interview : companion.interviews()) {
      String id = interview.id();
      interviews.put(id, interview);
      if (argued.contains(id)) {
        Folding folding = companion.glossary().folding();
        checks.put(id, new ClaimCheck(interview, doubts.get(id), folding));
      }
    }
    companion.arguments().claims().stream()
        .filter(claim -> !claim.isReported() && checks.containsKey(claim.interview()))
        .filter(claim -> checks.get(claim.interview()).faults(claim).isEmpty())
        .forEach(this::take);
    List<Interview> bare =
        companion.interviews().stream()
            .filter(interview -> companion.arguments().in(interview.id()).isEmpty())
            .toList();
    if (!bare.isEmpty()) {
      takePassages(bare, doubts);
    }
    compare(claims().toList());
    speakers = cast.people().stream().filter(person -> said.containsKey(person.id())).toList();
  }

  Cast cast() {
    return cast;
  }

  Companion companion() {
    return companion;
  }

  Interview interview(String id) {
    return interviews.get(id);
  }

  /** Everything that is worth quoting, no words twice. */
  Collection<Saying> sayings() {
    return sayings.values();
  }

  /** All claims, by topic. */
  Stream<Claim> claims() {
    return topics().flatMap(topic -> speakers(topic).stream().flatMap(s -> on(topic, s).stream()));
  }

  /** The ids of all topics that somebody speaks on. */
  Stream<String> topics() {
    return byTopic.keySet().stream();
  }

  Topic topic(String id) {
    return companion.arguments().topic(id).orElseThrow();
  }

  /** What a topic is called. */
  String topicName(String id, Wording wording) {
    return topic(id).name().in(wording.language());
  }

  /** A text in one script and case. */
  String folded(String text) {
    return companion.glossary().folding().of(text);
  }

  /** Who speaks on a topic. */
  List<String> speakers(String topic) {
    return List.copyOf(byTopic.getOrDefault(topic, Map.of()).keySet());
  }

  /** What somebody says on a topic; nothing is an answer too. */
  List<Claim> on(String topic, String speaker) {
    return byTopic.getOrDefault(topic, Map.of()).getOrDefault(speaker, List.of());
  }

  /** Everything that somebody claims. */
  List<Claim> of(String speaker) {
    return bySpeaker.getOrDefault(speaker, List.of());
  }

  /** The stances that somebody takes on a topic. */
  Set<Stance> stances(String topic, String speaker) {
    return on(topic, speaker).stream().map(Claim::stance).collect(Collectors.toSet());
  }

  /**
   * The claims with which somebody takes one single stance on a topic, or none. A question asked
   * beside it is no other stance.
   */
  List<Claim> view(String topic, String speaker) {
    List<Claim> taken =
        on(topic, speaker).stream().filter(claim -> claim.stance() != Stance.NEUTRAL).toList();
    boolean single = taken.stream().map(Claim::stance).distinct().count() == 1;
    return single ? taken : List.of();
  }

  /** The people who say anything that can be shown. */
  List<Person> speakers() {
    return speakers;
  }

  /**
   * Whether somebody might be said to make a claim too: with the same stance on its topic, or with
   * like words anywhere.
   */
  boolean mightClaim(String speaker, Claim claim) {
    return likely.get(claim.id()).contains(speaker);
  }

  /** Whether somebody is quoted in such writing, Chinese or not, as a text. */
  boolean speaks(String speaker, String text) {
    return Person.isChinese(said.get(speaker).get(0).quotation().text()) == Person.isChinese(text);
  }

  /** Somebody's passages on a topic, or else the first thing that somebody says at all. */
  List<Exhibit> exhibits(String speaker, String topic) {
    List<Exhibit> onTopic =
        on(topic, speaker).stream().flatMap(claim -> Exhibit.of(claim).stream()).toList();
    return onTopic.isEmpty() ? said.get(speaker).subList(0, 1) : onTopic;
  }

  /** A participant as something to choose. */
  Option option(Person person, String topic, Wording wording) {
    return new Option(person.id(), person.label(wording), exhibits(person.id(), topic));
  }

  /** Of interviews whose claims nobody has written down. */
  private void takePassages(List<Interview> bare, Map<String, Collation> doubts) {
    Vocabulary vocabulary = new Vocabulary(companion);
    Set<String> named =
        cast.people().stream().filter(Person::isNamed).map(Person::id).collect(Collectors.toSet());
    for (Interview interview : bare) {
      new Passages(interview, doubts.get(interview.id()), companion, vocabulary, named)
          .chosen()
          .forEach(quotation -> take(new Saying(quotation, List.of())));
    }
  }

  private void compare(List<Claim> claims) {
    Likeness likeness = new Likeness(claims);
    claims.forEach(claim -> likely.put(claim.id(), new HashSet<>()));
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        Claim one = claims.get(i);
        Claim other = claims.get(j);
        boolean same = one.topic().equals(other.topic()) && one.stance() == other.stance();
        if (same || likeness.areAlike(i, j)) {
          likely.get(one.id()).add(other.speaker());
          likely.get(other.id()).add(one.speaker());
        }
      }
    }
  }

  private void take(Claim claim) {
    byTopic
        .computeIfAbsent(claim.topic(), key -> new LinkedHashMap<>())
        .computeIfAbsent(claim.speaker(), key -> new ArrayList<>())
        .add(claim);
    bySpeaker.computeIfAbsent(claim.speaker(), key -> new ArrayList<>()).add(claim);
    for (Evidence evidence : claim.evidence()) {
      take(new Saying(Exhibit.quotation(claim, evidence), List.of(claim)));
    }
  }

  /** Words that bear out two claims are one saying. */
  private void take(Saying saying) {
    Saying both =
        sayings.merge(
            saying.quotation(),
            saying,
            (one, other) ->
                new Saying(
                    one.quotation(),
                    Stream.concat(one.claims().stream(), other.claims().stream()).toList()));
    if (both == saying) {
      said.computeIfAbsent(saying.quotation().speaker(), key -> new ArrayList<>())
          .add(saying.exhibit());
    }
  }
}
