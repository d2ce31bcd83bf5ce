package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import org.lunheng.corpus.Hit;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Participant;
import tools.jackson.core.JsonGenerator;

/** Writes claims, passages and glossary entries for other programs, one object a line, in UTF-8. */
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

  /**
   * Writes a glossary entry and its uses.
   *
   * @param language the language of the definition
   */
  public static void write(Concordance uses, String language, OutputStream output)
      throws IOException {
    Json.write(output, Json::compact, json -> entry(json, uses, language));
  }

  private static void entry(JsonGenerator json, Concordance uses, String language) {
    Entry entry = uses.entry();
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("kind", Json.name(entry.kind()));
    json.writeObjectPropertyStart("term");
    json.writeStringProperty("en", entry.term().en());
    json.writeStringProperty("zh-Hans", entry.term().hans());
    json.writeStringProperty("zh-Hant", entry.term().hant());
    json.writeEndObject();
    Json.texts(json, "aliases", entry.aliases());
    json.writeStringProperty("definition", entry.definition().in(language));
    Json.texts(json, "related", entry.related());
    json.writeArrayPropertyStart("uses");
    for (Concordance.Speaker speaker : uses.speakers()) {
      speaker.uses().forEach(use -> use(json, speaker.id(), use));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void use(JsonGenerator json, String speaker, Concordance.Use use) {
    json.writeStartObject();
    json.writeStringProperty("speaker", speaker);
    json.writeStringProperty("interview", use.interview());
    json.writeStringProperty("paragraph", use.paragraphId());
    json.writeBooleanProperty("certain", use.certain());
    json.writeStringProperty("before", use.text().substring(0, use.from()));
    json.writeStringProperty("term", use.text().substring(use.from(), use.to()));
    json.writeStringProperty("after", use.text().substring(use.to()));
    json.writeEndObject();
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
