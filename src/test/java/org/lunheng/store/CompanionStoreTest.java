package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedEmendation;
import org.lunheng.document.Problem;

/** What is broken is a problem, and the rest is there. */
class CompanionStoreTest {
  @TempDir Path folder;

  @Test
  void claimsAndTermsAreReadWithTheTexts() throws Exception {
    Loaded<Companion> companion = Debate.in(folder).companion();
    assertEquals(List.of(), companion.problems());
    assertEquals(List.of("lin-enough", "lee-not-enough", "lin-asks"), claims(companion));
    assertEquals(List.of("ai", "world-model"), entries(companion));
    assertEquals(List.of(Debate.DEBATE.blocks(), Debate.LETTER.blocks()), blocks(companion));
  }

  @Test
  void forTheQuizEveryTextHasItsApparatus() throws Exception {
    Loaded<Companion> companion = Debate.in(folder).companionWithApparatus();
    assertEquals(List.of(), companion.problems());
    assertEquals(List.of("lin-enough", "lee-not-enough", "lin-asks"), claims(companion));
    assertEquals(List.of(Debate.DEBATE, Debate.LETTER), companion.value().interviews());
  }

  @Test
  void forTheQuizATextWithoutItsApparatusIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("apparatus/letter.json");
    Debate.write(file, "{");
    Loaded<Companion> companion = library.companionWithApparatus();
    assertEquals(List.of(Debate.DEBATE), companion.value().interviews());
    assertEquals(List.of(Problem.of(file.toString(), 1, "json-malformed")), companion.problems());
  }

  @Test
  void doubtsAreWhatTheApparatusOffersAndNoMore() throws Exception {
    CorpusStore library = Debate.in(folder);
    Loaded<Map<String, Collation>> doubts = library.doubts(library.companion().value());
    assertEquals(List.of(), doubts.problems());
    for (Interview interview : List.of(Debate.DEBATE, Debate.LETTER)) {
      List<PlacedEmendation> offered =
          Collation.of(interview.blocks(), interview.apparatus()).emendations().stream()
              .filter(place -> !place.emendation().certain())
              .toList();
      assertEquals(offered, doubts.value().get(interview.id()).emendations());
    }
  }

  @Test
  void aTextWithoutItsApparatusHasNoDoubtsButAProblem() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("apparatus/letter.json");
    Debate.write(file, "{");
    Loaded<Map<String, Collation>> doubts = library.doubts(library.companion().value());
    assertEquals(Set.of(Debate.DEBATE.id()), doubts.value().keySet());
    assertEquals(List.of(Problem.of(file.toString(), 1, "json-malformed")), doubts.problems());
  }

  @Test
  void aClaimThatDoesNotStandIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("arguments/scale.json");
    Debate.write(
        file,
        Debate.TOPIC
            .replace("\"p3\"", "\"p9\"")
            .replace("\"speaker\": \"anna-lee\"", "\"speaker\": \"host\""));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("lin-asks"), claims(companion));
    assertEquals(
        List.of(
            Problem.of(file.toString(), 10, "claim-quote-elsewhere", "p9", "p3"),
            Problem.of(file.toString(), 14, "claim-other-speaker", "p5", "anna-lee"),
            Problem.of(file.toString(), 15, "claim-other-speaker", "p7", "anna-lee")),
        companion.problems());
  }

  @Test
  void aClaimThatIsBrokenIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("arguments/scale.json");
    Debate.write(file, Debate.TOPIC.replace("\"opposes\"", "\"no\""));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("lin-enough", "lin-asks"), claims(companion));
    assertEquals(List.of("field-value"), keys(companion));
  }

  @Test
  void aFileThatIsNoJsonLeavesTheOthers() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path broken = Debate.write(folder.resolve("arguments/broken.json"), "{\n\n");
    Path order = Debate.write(folder.resolve("topics.json"), "[\n");
    Path glossary = Debate.write(folder.resolve("glossary.json"), "nothing");
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("lin-enough", "lee-not-enough", "lin-asks"), claims(companion));
    assertEquals(List.of(), entries(companion));
    assertEquals(
        List.of(
            Problem.of(order.toString(), 2, "json-malformed"),
            Problem.of(broken.toString(), 3, "json-malformed"),
            Problem.of(glossary.toString(), 1, "json-malformed")),
        companion.problems());
  }

  @Test
  void aTopicWithoutAPropositionIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("arguments/scale.json");
    Debate.write(file, Debate.TOPIC.replace("\"proposition\"", "\"thesis\""));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of(), companion.value().arguments().topics());
    assertEquals(
        List.of(Problem.of(file.toString(), 1, "field-missing", "proposition")),
        companion.problems());
  }

  @Test
  void claimsOnAnInterviewThatIsBrokenAreLeftOutInSilence() throws Exception {
    CorpusStore library = Debate.in(folder);
    Files.writeString(folder.resolve("interviews/letter.json"), "{");
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("lin-enough", "lee-not-enough"), claims(companion));
    assertEquals(List.of(), companion.problems());
    assertEquals(List.of("json-malformed"), keys(library.interviews()));
  }

  @Test
  void claimsOnAnInterviewThatIsGoneAreProblems() throws Exception {
    CorpusStore library = Debate.in(folder);
    Files.delete(folder.resolve("interviews/letter.json"));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("lin-enough", "lee-not-enough"), claims(companion));
    assertEquals(List.of("claim-interview-unknown"), keys(companion));
  }

  @Test
  void claimsOfOnesOwnOnATopicOfTheProgramComeAfterItsOwn() throws Exception {
    Debate.in(folder.resolve("a"));
    Path own = folder.resolve("b/arguments/scale.json");
    Debate.write(own, Debate.TOPIC.replace("\"lin-enough\"", "\"lin-again\""));
    Loaded<Companion> companion =
        CorpusStore.in(folder.resolve("a")).with(folder.resolve("b")).companion();
    assertEquals(
        List.of("lin-enough", "lee-not-enough", "lin-asks", "lin-again"), claims(companion));
    assertEquals(1, companion.value().arguments().topics().size());
    assertEquals(
        List.of(
            Problem.of(own.toString(), 11, "claim-id-taken", "lee-not-enough"),
            Problem.of(own.toString(), 16, "claim-id-taken", "lin-asks")),
        companion.problems());
  }

  @Test
  void anEntryWithANameOfAnotherIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("glossary.json");
    Debate.write(file, Debate.GLOSSARY.replace("\"aliases\": []", "\"aliases\": [\"ａi\"]"));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("ai"), entries(companion));
    assertEquals(
        List.of(Problem.of(file.toString(), 9, "entry-name-twice", "ａi", "ai")),
        companion.problems());
    assertEquals(List.of(), companion.value().glossary().entries().get(0).related());
  }

  @Test
  void aRelationToNothingIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("glossary.json");
    Debate.write(
        file,
        Debate.GLOSSARY.replace(
            "\"related\": [\"world-model\"]", "\"related\": [\"world-modle\", \"world-model\"]"));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("world-model"), companion.value().glossary().entries().get(0).related());
    assertEquals(
        List.of(
            Problem.of(
                file.toString(), 4, "entry-related-unknown-near", "world-modle", "world-model")),
        companion.problems());
  }

  @Test
  void anEntryWithoutADefinitionIsLeftOut() throws Exception {
    CorpusStore library = Debate.in(folder);
    Path file = folder.resolve("glossary.json");
    Debate.write(file, Debate.GLOSSARY.replace("\"An inner picture.\"", "\"\""));
    Loaded<Companion> companion = library.companion();
    assertEquals(List.of("ai"), entries(companion));
    assertTrue(
        companion
            .problems()
            .contains(Problem.of(file.toString(), 12, "field-empty", "definition.en")));
  }

  private static List<String> claims(Loaded<Companion> companion) {
    return companion.value().arguments().claims().stream().map(Claim::id).toList();
  }

  private static List<String> entries(Loaded<Companion> companion) {
    return companion.value().glossary().entries().stream().map(Entry::id).toList();
  }

  private static List<Object> blocks(Loaded<Companion> companion) {
    return companion.value().interviews().stream().<Object>map(i -> i.blocks()).toList();
  }

  private static List<String> keys(Loaded<?> loaded) {
    return loaded.problems().stream().map(Problem::key).toList();
  }
}
