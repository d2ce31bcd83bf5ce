package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;

class ApparatusWordsTest {
  private static final ApparatusWords ENGLISH = new ApparatusWords(RoomMessages.of("en"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void everyKindAndReasonHasWords(String language) {
    ApparatusWords words = new ApparatusWords(RoomMessages.of(language));
    for (EmendationKind kind : EmendationKind.values()) {
      assertFalse(words.kind(kind).isBlank());
    }
    for (RemovalReason reason : RemovalReason.values()) {
      assertTrue(words.removed(1234567, reason).contains("1,234,567"));
    }
  }

  @Test
  void everyRuleInTheLibraryHasWordsInEveryLanguage() throws ProblemException {
    Set<String> rules = new TreeSet<>();
    CorpusStore corpus = CorpusStore.builtIn();
    for (InterviewSummary interview : corpus.library().value().interviews()) {
      Apparatus apparatus = corpus.apparatus(interview.id());
      Stream.concat(
              apparatus.removals().stream().map(Removal::why),
              apparatus.emendations().stream().map(Emendation::why))
          .flatMap(why -> Arrays.stream(why.split("; ")))
          .forEach(rules::add);
    }
    assertTrue(rules.contains("decoded one byte off"), rules.toString());
    for (String language : RoomMessages.LANGUAGES) {
      RoomMessages messages = RoomMessages.of(language);
      rules.forEach(rule -> assertTrue(messages.has(ApparatusWords.key(rule)), rule));
    }
  }

  @Test
  void twoRulesAtOnePlaceAreBothSaid() {
    ApparatusWords words = new ApparatusWords(RoomMessages.of("zh-Hant"));
    assertEquals("解碼時錯了一個位元組；中文裡用全形", words.why("decoded one byte off; full width in Chinese"));
  }

  @Test
  void aRuleThatIsNotKnownKeepsItsName() {
    assertEquals("phase of the moon", ENGLISH.why("phase of the moon"));
    assertEquals("", ENGLISH.why(null));
  }

  @Test
  void oneCharacterIsNotSeveral() {
    assertEquals("1 character, spam", ENGLISH.removed(1, RemovalReason.SPAM));
    assertEquals("4,930 characters, spam", ENGLISH.removed(4930, RemovalReason.SPAM));
  }
}
