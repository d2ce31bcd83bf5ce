package org.lunheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;

class CollationTest {
  private static final CorpusStore CORPUS = CorpusStore.builtIn();

  static Stream<String> interviews() throws ProblemException {
    return CORPUS.library().value().interviews().stream().map(InterviewSummary::id);
  }

  private static List<Paragraph> paragraphs(Interview interview) {
    return interview.blocks().stream().flatMap(block -> block.paragraphs().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void everyEmendationStandsWhereItsReadingIs(String id) throws ProblemException {
    Interview interview = CORPUS.interview(id);
    Apparatus apparatus = CORPUS.apparatus(id);
    List<Paragraph> paragraphs = paragraphs(interview);
    Collation collation = Collation.of(interview.blocks(), apparatus);
    for (PlacedEmendation place : collation.emendations()) {
      Emendation emendation = place.emendation();
      String text = paragraphs.get(place.paragraph()).text();
      String reading = emendation.certain() ? emendation.text() : emendation.raw();
      assertEquals(reading, text.substring(place.from(), place.to()), emendation::toString);
    }
    long inText =
        apparatus.emendations().stream()
            .filter(
                emendation ->
                    paragraphs.stream()
                        .flatMap(paragraph -> paragraph.spans().stream())
                        .anyMatch(span -> span.contains(emendation.span())))
            .count();
    assertEquals(inText, collation.emendations().size());
    assertTrue(inText > 100);
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void theStretchesOfAParagraphAreAllOfIt(String id) throws ProblemException {
    Interview interview = CORPUS.interview(id);
    Collation collation = Collation.of(interview.blocks(), CORPUS.apparatus(id));
    List<Paragraph> paragraphs = paragraphs(interview);
    for (int i = 0; i < paragraphs.size(); i++) {
      int number = i;
      List<PlacedSpan> spans =
          collation.spans().stream().filter(span -> span.paragraph() == number).toList();
      assertEquals(paragraphs.get(i).spans(), spans.stream().map(PlacedSpan::span).toList());
      assertEquals(0, spans.get(0).from());
      assertEquals(paragraphs.get(i).text().length(), spans.get(spans.size() - 1).to());
    }
  }

  @Test
  void aParagraphOfSeveralLinesIsFollowedThroughItsJoints() {
    Paragraph paragraph =
        new Paragraph(
            "p1", List.of(new Span(1, 0, 5), new Span(2, 0, 6), new Span(3, 0, 2)), "A GPT 4.0 好的");
    Emendation second = emendation(new Span(2, 0, 6), "4. 0,,", "4.0");
    Emendation third = emendation(new Span(3, 0, 1), "d", " 好");
    Block block = new Block(BlockType.BODY, null, true, false, null, List.of(paragraph));
    Collation collation =
        Collation.of(List.of(block), new Apparatus(List.of(), List.of(second, third)));
    assertEquals(new PlacedSpan(new Span(1, 0, 5), 0, 0, 0, 5), collation.spans().get(0));
    assertEquals(new PlacedSpan(new Span(2, 0, 6), 0, 0, 6, 9), collation.spans().get(1));
    assertEquals(new PlacedEmendation(second, 0, 6, 9), collation.emendations().get(0));
  }

  private static Emendation emendation(Span span, String raw, String text) {
    return new Emendation(span, raw, text, List.of(), EmendationKind.SPACING, true, "why");
  }
}
