package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;

/** Holds what the corpus says of who argues what to its own rules. */
class CorpusArgumentsTest {
  private static final Path ARGUMENTS = Path.of("corpus/arguments");
  private static final int AT_LENGTH = 10;

  private static Loaded<Companion> loaded;
  private static List<Topic> topics;
  private static List<Claim> claims;

  @BeforeAll
  static void load() throws ProblemException {
    loaded = CorpusStore.builtIn().companion();
    topics = loaded.value().arguments().topics();
    claims = loaded.value().arguments().claims();
  }

  @Test
  void everyClaimRestsOnCertainWordsOfItsSpeaker() throws Exception {
    List<Path> files = files();
    ClaimsCheck.Result result = ClaimsCheck.check(files, CorpusStore.builtIn());
    assertEquals(List.of(), result.faults());
    assertEquals(List.of(), result.warnings());
    assertEquals(List.of(), loaded.problems());
    assertEquals(claims.size(), result.claims());
  }

  @Test
  void theOrderNamesEveryTopicOnce() throws IOException {
    List<String> inFolder =
        files().stream().map(file -> file.getFileName().toString().replace(".json", "")).toList();
    assertEquals(inFolder, topics.stream().map(Topic::id).sorted().toList());
  }

  @Test
  void idsAreUnique() {
    Set<String> ids = new HashSet<>();
    assertEquals(List.of(), claims.stream().map(Claim::id).filter(id -> !ids.add(id)).toList());
  }

  @Test
  void thereAreEnoughTopicsAndClaims() {
    assertTrue(topics.size() >= 14, topics.size() + " topics");
    assertTrue(claims.size() >= 110, claims.size() + " claims");
  }

  @Test
  void everybodyWhoSpeaksAtLengthHasEightClaims() {
    Map<String, Integer> said = new TreeMap<>();
    for (Interview interview : loaded.value().interviews()) {
      interview.blocks().stream()
          .filter(CorpusArgumentsTest::isSaid)
          .forEach(b -> said.merge(b.speaker(), b.paragraphs().size(), Integer::sum));
    }
    Set<String> few = new TreeSet<>();
    said.forEach(
        (speaker, paragraphs) -> {
          long made = own().filter(claim -> claim.speaker().equals(speaker)).count();
          if (paragraphs >= AT_LENGTH && made < 8) {
            few.add(speaker + " has " + made);
          }
        });
    assertEquals(Set.of(), few);
    assertTrue(said.values().stream().filter(n -> n >= AT_LENGTH).count() >= 5);
  }

  @Test
  void everyInterviewHasTwelveClaims() {
    for (Interview interview : loaded.value().interviews()) {
      int made = loaded.value().arguments().in(interview.id()).size();
      assertTrue(made >= 12, interview.id() + " has " + made);
    }
  }

  @Test
  void tenTopicsHaveThreeSpeakersFromTwoInterviews() {
    List<String> wide = topics(topic -> speakers(topic).size() >= 3 && interviews(topic) >= 2);
    assertTrue(wide.size() >= 10, wide.toString());
  }

  @Test
  void sevenTopicsAreSupportedAndOpposed() {
    List<String> open = topics(topic -> has(topic, Stance.SUPPORTS) && has(topic, Stance.OPPOSES));
    assertTrue(open.size() >= 7, open.toString());
  }

  @Test
  void noTopicHasOneSpeakerOnly() {
    assertEquals(List.of(), topics(topic -> speakers(topic).size() < 2));
  }

  @Test
  void mostClaimsTakeASide() {
    long neutral = claims.stream().filter(claim -> claim.stance() == Stance.NEUTRAL).count();
    assertTrue(neutral * 100 <= claims.size() * 15L, neutral + " of " + claims.size());
  }

  @Test
  void aSummaryIsOneSentence() {
    List<String> others = new ArrayList<>();
    for (Claim claim : claims) {
      boolean chinese =
          Stream.of(claim.summary().hans(), claim.summary().hant())
              .allMatch(text -> text.endsWith("。") && text.indexOf('。') == text.length() - 1);
      String english = claim.summary().en();
      if (!chinese || !english.endsWith(".") || english.contains(". ")) {
        others.add(claim.id());
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void aPropositionStatesSomething() {
    assertEquals(
        List.of(),
        topics(
            topic ->
                !topic.proposition().en().endsWith(".")
                    || !topic.proposition().hans().endsWith("。")
                    || !topic.proposition().hant().endsWith("。")));
  }

  private static boolean isSaid(Block block) {
    return block.certain()
        && block.speaker() != null
        && (block.type() == BlockType.TURN || block.type() == BlockType.BODY);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ARGUMENTS)) {
      return files.sorted().toList();
    }
  }

  private static Stream<Claim> own() {
    return claims.stream().filter(claim -> !claim.isReported());
  }

  private static List<String> topics(Predicate<Topic> such) {
    return topics.stream().filter(such).map(Topic::id).toList();
  }

  private static Set<String> speakers(Topic topic) {
    return own()
        .filter(claim -> claim.topic().equals(topic.id()))
        .map(Claim::speaker)
        .collect(Collectors.toSet());
  }

  private static long interviews(Topic topic) {
    return own()
        .filter(claim -> claim.topic().equals(topic.id()))
        .map(Claim::interview)
        .distinct()
        .count();
  }

  private static boolean has(Topic topic, Stance stance) {
    return own().anyMatch(c -> c.topic().equals(topic.id()) && c.stance() == stance);
  }
}
