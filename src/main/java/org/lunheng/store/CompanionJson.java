package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import org.lunheng.corpus.Hit;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Participant;
import tools.jackson.core.JsonGenerator;

/** Writes claims and passages for other programs, one object a line, in UTF-8. */
public final class CompanionJson {
  private CompanionJson() {}

  /**
   * Writes a claim.
   *
   * @param topic its topic
   * @param language the language of proposition and summary
   */
  public static void write(Claim claim, Topic topic, String language, OutputStream output)
      throws IOException {
    Json.write(output, Json::compact, json -> claim(json, claim, topic, language));
  }

  /** Writes the paragraph of a hit. */
  public static void write(Hit hit, OutputStream output) throws IOException {
    Json.write(output, Json::compact, json -> hit(json, hit));
  }

  private static void claim(JsonGenerator json, Claim claim, Topic topic, String language) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("topic", claim.topic());
    json.writeStringProperty("proposition", topic.proposition().in(language));
    json.writeStringProperty("speaker", claim.speaker());
    json.writeStringProperty("interview", claim.interview());
    json.writeStringProperty("stance", Json.name(claim.stance()));
    if (claim.isReported()) {
      json.writeStringProperty("reports", claim.reports());
    }
    json.writeStringProperty("summary", claim.summary().in(language));
    json.writeArrayPropertyStart("evidence");
    claim
        .evidence()
        .forEach(
            evidence -> {
              json.writeStartObject();
              json.writeStringProperty("paragraph", evidence.paragraph());
              json.writeStringProperty("quote", evidence.quote());
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void hit(JsonGenerator json, Hit hit) {
    String speaker =
        hit.interview().participant(hit.block().speaker()).map(Participant::name).orElse(null);
    json.writeStartObject();
    json.writeStringProperty("interview", hit.interview().id());
    json.writeStringProperty("paragraph", hit.paragraph().id());
    json.writeNumberProperty("line", hit.paragraph().line());
    json.writeStringProperty("speaker", speaker);
    json.writeBooleanProperty("certain", hit.block().certain());
    json.writeStringProperty("text", hit.paragraph().text());
    json.writeEndObject();
  }
}
