package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Citation;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;
import tools.jackson.core.JsonGenerator;

/** Quiz cards as JSON Lines: one object a line, in UTF-8. Fields may be added; these stay. */
public final class CardJson {
  private CardJson() {}

  /**
   * Writes a card on a line of its own, in the language its question is put in.
   *
   * @param sources the passages that bear out the answer
   */
  public static void write(Question question, List<Citation> sources, OutputStream output)
      throws IOException {
    Json.write(output, Json::compact, json -> card(json, question, sources));
  }

  private static void card(JsonGenerator json, Question question, List<Citation> sources) {
    Card card = question.card();
    json.writeStartObject();
    json.writeStringProperty("id", card.id());
    json.writeStringProperty("kind", card.kind().key());
    json.writeStringProperty("topic", card.topic());
    Json.texts(json, "speakers", card.speakers());
    json.writeStringProperty("prompt", question.prompt());
    Json.texts(json, "texts", question.texts());
    json.writeArrayPropertyStart("options");
    question.options().forEach(option -> option(json, option));
    json.writeEndArray();
    json.writeName("answer");
    option(json, question.answer());
    json.writeArrayPropertyStart("sources");
    sources.forEach(source -> source(json, source));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void option(JsonGenerator json, Option option) {
    json.writeStartObject();
    json.writeStringProperty("id", option.id());
    json.writeStringProperty("label", option.label());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Citation source) {
    Quotation quotation = source.exhibit().quotation();
    json.writeStartObject();
    json.writeStringProperty("speaker", quotation.speaker());
    json.writeStringProperty("name", source.speaker());
    json.writeStringProperty("summary", source.summary());
    json.writeStringProperty("quote", source.words());
    json.writeStringProperty("interview", quotation.interview());
    json.writeStringProperty("paragraph", quotation.paragraph());
    json.writeStringProperty("title", source.title());
    json.writeStringProperty("publisher", source.publisher());
    json.writeStringProperty("date", source.date());
    json.writeEndObject();
  }
}
