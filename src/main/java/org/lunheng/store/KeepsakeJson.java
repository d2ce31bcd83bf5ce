package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.QuotePlace;
import tools.jackson.core.JsonGenerator;

/**
 * Bookmarks, highlights and notes as JSON Lines: one object a line, in UTF-8. Fields may be added;
 * these stay.
 */
public final class KeepsakeJson {
  private KeepsakeJson() {}

  /**
   * Writes one on a line of its own.
   *
   * @param interview what it is in, or null if that is not there any more
   * @param found where its words stand there now, or null if they do not
   */
  public static void write(
      Keepsake keepsake, Interview interview, QuotePlace found, OutputStream output)
      throws IOException {
    Json.write(output, Json::compact, json -> keepsake(json, keepsake, interview, found));
  }

  private static void keepsake(
      JsonGenerator json, Keepsake keepsake, Interview interview, QuotePlace found) {
    Quote quote = keepsake.quote();
    PlacedParagraph place = found == null ? null : found.paragraphs().get(0);
    json.writeStartObject();
    json.writeStringProperty("id", keepsake.id());
    json.writeStringProperty("kind", KeepsakeStore.kind(keepsake));
    json.writeStringProperty("at", keepsake.at().toString());
    json.writeStringProperty("interview", quote.interview());
    json.writeStringProperty("title", interview == null ? null : interview.title());
    json.writeStringProperty("publisher", interview == null ? null : interview.publisher());
    json.writeStringProperty("date", interview == null ? null : interview.date());
    json.writeStringProperty("url", interview == null ? null : interview.sourceUrl());
    json.writeStringProperty("speaker", speaker(interview, place));
    json.writeBooleanProperty("certain", place != null && place.block().certain());
    json.writeStringProperty(
        "paragraph", place == null ? quote.paragraph() : place.paragraph().id());
    json.writeBooleanProperty("found", found != null);
    json.writeNumberProperty("from", found == null ? quote.from() : found.from());
    json.writeNumberProperty("to", found == null ? quote.to() : found.to());
    json.writeStringProperty("quote", quote.words());
    json.writeStringProperty("note", keepsake instanceof Note note ? note.text() : null);
    json.writeEndObject();
  }

  /** Writes what an object says of one as it is kept, whether or not its words still stand. */
  static void entries(JsonGenerator json, Keepsake keepsake) {
    Quote quote = keepsake.quote();
    json.writeStringProperty("id", keepsake.id());
    json.writeStringProperty("at", keepsake.at().toString());
    json.writeStringProperty("interview", quote.interview());
    json.writeStringProperty("paragraph", quote.paragraph());
    json.writeNumberProperty("from", quote.from());
    json.writeNumberProperty("to", quote.to());
    json.writeStringProperty("quote", quote.words());
    json.writeStringProperty("note", keepsake instanceof Note note ? note.text() : null);
  }

  private static String speaker(Interview interview, PlacedParagraph place) {
    if (interview == null || place == null) {
      return null;
    }
    Block block = place.block();
    return interview.participant(block.speaker()).map(Participant::name).orElse(null);
  }
}
