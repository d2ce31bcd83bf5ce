package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.CorpusStore;

/**
 * The list of removals and emendations, applied to the raw text, gives the cleaned text: for every
 * file there is, for what the corpus holds as JSON, and not for a list that lacks an entry.
 */
class ReplayTest {
  private static final CorpusStore CORPUS = CorpusStore.builtIn();

  static Stream<Path> files() throws IOException {
    return Stream.concat(CleanerTest.all(), MustNotChangeTest.files());
  }

  static Stream<String> interviews() throws Exception {
    return CORPUS.library().value().interviews().stream().map(InterviewSummary::id);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileReplays(Path file) {
    RawText raw = RawTexts.read(file);
    assertEquals(List.of(), Accounts.faults(Cleaner.clean(raw, CleaningResources.all()), raw));
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void theStoredApparatusReplays(String id) throws Exception {
    Interview interview = CORPUS.interview(id).withApparatus(CORPUS.apparatus(id));
    assertEquals(List.of(), Accounts.faults(interview, CORPUS.raw(id)));
  }

  @Test
  void aMissingEntryIsNoticed() {
    RawText raw =
        RawTexts.of(
            "首页 > 新闻 > 正文", "這個(gè)問(wèn)題(tí)很難,我們(men)還(hái)沒(méi)有答案,大家(jiā)都這樣說(shuō)。");
    Interview interview = Cleaner.clean(raw);
    Apparatus apparatus = interview.apparatus();
    List<Emendation> fewer = apparatus.emendations().subList(1, apparatus.emendations().size());
    List<Removal> kept = new ArrayList<>(apparatus.removals());
    kept.remove(0);
    assertEquals(List.of(), Accounts.faults(interview, raw));
    assertNotEquals(
        List.of(),
        Accounts.faults(interview.withApparatus(new Apparatus(apparatus.removals(), fewer)), raw));
    assertNotEquals(
        List.of(),
        Accounts.faults(
            interview.withApparatus(new Apparatus(kept, apparatus.emendations())), raw));
  }
}
