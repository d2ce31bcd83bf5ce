package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Citation;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;

class CardJsonTest {

  @Test
  void aCardIsALineWithItsQuestionItsAnswerAndItsSources() throws IOException {
    Quotation quotation = new Quotation("talk", "p3", "lin-lan", "够了");
    Exhibit exhibit = new Exhibit(quotation, null);
    Option lin = new Option("lin-lan", "林嵐", List.of(exhibit));
    Option lee = new Option("lee", "\"Lee\"", List.of(exhibit));
    Card card =
        new Card("0af", CardKind.QUOTATION_SPEAKER, null, List.of("lin-lan"), List.of(), quotation);
    Question question = new Question(card, "誰？", List.of("夠了"), List.of(lee, lin), lin);
    Citation source = new Citation(exhibit, "夠了", null, "林嵐", "演講\n一", null, "2024-01-02");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CardJson.write(question, List.of(source), out);
    assertEquals(
        """
        {"id":"0af","kind":"quotation-speaker","topic":null,"speakers":["lin-lan"],\\
        "prompt":"誰？","texts":["夠了"],\\
        "options":[{"id":"lee","label":"\\"Lee\\""},{"id":"lin-lan","label":"林嵐"}],\\
        "answer":{"id":"lin-lan","label":"林嵐"},\\
        "sources":[{"speaker":"lin-lan","name":"林嵐","summary":null,"quote":"夠了",\\
        "interview":"talk","paragraph":"p3","title":"演講\\n一","publisher":null,\\
        "date":"2024-01-02"}]}
        """
            .replace("\\\n", ""),
        out.toString(UTF_8));
  }
}
