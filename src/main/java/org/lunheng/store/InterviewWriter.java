package org.lunheng.store;

import java.util.List;
import java.util.function.Consumer;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Interview;
import org.lunheng.document.Metadata;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Participant;
import org.lunheng.document.Removal;
import org.lunheng.document.Source;
import org.lunheng.document.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the objects of schema 1. */
final class InterviewWriter {
  private final JsonGenerator json;

  InterviewWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The whole interview as one object. */
  void whole(Interview interview) {
    json.writeStartObject();
    head(interview);
    list("blocks", interview.blocks(), this::block);
    apparatus(interview.apparatus());
    json.writeEndObject();
  }

  /** The interview without its apparatus. */
  void reading(Interview interview) {
    json.writeStartObject();
    head(interview);
    list("blocks", interview.blocks(), this::block);
    json.writeEndObject();
  }

  /** An apparatus as an object of its own. */
  void apparatusAlone(String id, Apparatus apparatus) {
    json.writeStartObject();
    json.writeNumberProperty("schema", InterviewJson.SCHEMA);
    json.writeStringProperty("id", id);
    apparatus(apparatus);
    json.writeEndObject();
  }

  /** Everything that a summary needs stands before the blocks. */
  private void head(Interview interview) {
    json.writeNumberProperty("schema", InterviewJson.SCHEMA);
    json.writeStringProperty("id", interview.id());
    source(interview.source());
    json.writeStringProperty("title", interview.title());
    json.writeStringProperty("kind", Json.name(interview.kind()));
    json.writeStringProperty("script", interview.script().code());
    json.writeStringProperty("date", interview.date());
    json.writeStringProperty("publisher", interview.publisher());
    json.writeStringProperty("event", interview.event());
    json.writeStringProperty("sourceUrl", interview.sourceUrl());
    json.writeStringProperty("byline", interview.byline());
    json.writeNumberProperty("characters", Characters.in(interview));
    list("metadata", interview.metadata(), this::metadata);
    list("participants", interview.participants(), this::participant);
  }

  private void source(Source source) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("name", source.name());
    json.writeStringProperty("sha256", source.sha256());
    json.writeNumberProperty("lines", source.lines());
    json.writeStringProperty("encoding", source.encoding());
    json.writeStringProperty("format", Json.name(source.format()));
    json.writeEndObject();
  }

  private void metadata(Metadata metadata) {
    json.writeStartObject();
    json.writeStringProperty("field", metadata.field().json());
    place(metadata.span());
    json.writeEndObject();
  }

  private void participant(Participant participant) {
    json.writeStartObject();
    json.writeStringProperty("id", participant.id());
    json.writeStringProperty("name", participant.name());
    json.writeStringProperty("latinName", participant.latinName());
    json.writeStringProperty("role", Json.name(participant.role()));
    json.writeStringProperty("affiliation", participant.affiliation());
    json.writeEndObject();
  }

  private void block(Block block) {
    json.writeStartObject();
    json.writeStringProperty("type", Json.name(block.type()));
    json.writeStringProperty("speaker", block.speaker());
    json.writeBooleanProperty("certain", block.certain());
    json.writeBooleanProperty("gapBefore", block.gapBefore());
    json.writeName("label");
    if (block.label() == null) {
      json.writeNull();
    } else {
      span(block.label());
    }
    list("paragraphs", block.paragraphs(), this::paragraph);
    json.writeEndObject();
  }

  private void paragraph(Paragraph paragraph) {
    json.writeStartObject();
    json.writeStringProperty("id", paragraph.id());
    json.writeNumberProperty("line", paragraph.line());
    list("spans", paragraph.spans(), this::span);
    json.writeStringProperty("text", paragraph.text());
    json.writeEndObject();
  }

  private void apparatus(Apparatus apparatus) {
    list("removed", apparatus.removals(), this::removal);
    list("emendations", apparatus.emendations(), this::emendation);
  }

  private void removal(Removal removal) {
    json.writeStartObject();
    place(removal.span());
    json.writeStringProperty("reason", Json.name(removal.reason()));
    json.writeStringProperty("why", removal.why());
    json.writeEndObject();
  }

  private void emendation(Emendation emendation) {
    json.writeStartObject();
    place(emendation.span());
    json.writeStringProperty("raw", emendation.raw());
    json.writeStringProperty("text", emendation.text());
    list("alternatives", emendation.alternatives(), json::writeString);
    json.writeStringProperty("kind", emendation.kind().json());
    json.writeBooleanProperty("certain", emendation.certain());
    json.writeStringProperty("why", emendation.why());
    json.writeEndObject();
  }

  private void span(Span span) {
    json.writeStartObject();
    place(span);
    json.writeEndObject();
  }

  private void place(Span span) {
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("from", span.from());
    json.writeNumberProperty("to", span.to());
  }

  private <T> void list(String name, List<T> elements, Consumer<T> writeOne) {
    json.writeArrayPropertyStart(name);
    elements.forEach(writeOne);
    json.writeEndArray();
  }
}
