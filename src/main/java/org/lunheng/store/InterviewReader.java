package org.lunheng.store;

import java.util.List;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.Metadata;
import org.lunheng.document.Participant;
import org.lunheng.document.Removal;
import org.lunheng.document.Script;
import org.lunheng.document.Source;

/** Collects the entries of an interview, or of its apparatus, as they come. */
final class InterviewReader {
  private String id;
  private Source source;
  private String title;
  private Kind kind;
  private Script script;
  private String date;
  private String publisher;
  private String event;
  private String sourceUrl;
  private String byline;
  private Integer characters;
  private List<Metadata> metadata = List.of();
  private List<Participant> participants = List.of();
  private List<Block> blocks = List.of();
  private List<Removal> removals = List.of();
  private List<Emendation> emendations = List.of();

  private InterviewReader() {}

  /** A whole interview; its apparatus is empty where the object has none. */
  static Interview interview(JsonIn in) {
    InterviewReader reader = new InterviewReader();
    reader.readAll(in);
    return reader.interview();
  }

  /** Only the apparatus of an interview. */
  static Apparatus apparatus(JsonIn in) {
    InterviewReader reader = new InterviewReader();
    reader.readAll(in);
    JsonIn.required(reader.id);
    return new Apparatus(reader.removals, reader.emendations);
  }

  /** What comes before the blocks: an interview without any, but with its source. */
  static Interview head(JsonIn in) {
    InterviewReader reader = new InterviewReader();
    in.startObject();
    for (String name = in.nextName();
        name != null && !name.equals("blocks");
        name = in.nextName()) {
      reader.entry(name, in);
    }
    return reader.interview();
  }

  /** What a list shows; the blocks are parsed only where nothing tells their length. */
  static InterviewSummary summary(JsonIn in) {
    InterviewReader reader = new InterviewReader();
    in.startObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (name.equals("blocks") && reader.characters != null) {
        break;
      }
      reader.entry(name, in);
    }
    return reader.summary();
  }

  private void readAll(JsonIn in) {
    in.startObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      entry(name, in);
    }
  }

  private void entry(String name, JsonIn in) {
    switch (name) {
      case "schema" -> JsonIn.expect(in.number() == InterviewJson.SCHEMA);
      case "id" -> id = in.string();
      case "source" -> source = ElementReader.source(in);
      case "title" -> title = in.stringOrNull();
      case "kind" -> kind = in.oneOf(Kind.values(), Json::name);
      case "script" -> script = in.oneOf(Script.values(), Script::code);
      case "date" -> date = in.stringOrNull();
      case "publisher" -> publisher = in.stringOrNull();
      case "event" -> event = in.stringOrNull();
      case "sourceUrl" -> sourceUrl = in.stringOrNull();
      case "byline" -> byline = in.stringOrNull();
      case "characters" -> characters = in.number();
      case "metadata" -> metadata = in.list(ElementReader::metadata);
      case "participants" -> participants = in.list(ElementReader::participant);
      case "blocks" -> blocks = in.list(ElementReader::block);
      case "removed" -> removals = in.list(ElementReader::removal);
      case "emendations" -> emendations = in.list(ElementReader::emendation);
      default -> in.skip();
    }
  }

  private Interview interview() {
    return new Interview(
        JsonIn.required(id),
        JsonIn.required(source),
        title,
        JsonIn.required(kind),
        JsonIn.required(script),
        date,
        publisher,
        event,
        sourceUrl,
        byline,
        metadata,
        participants,
        blocks,
        new Apparatus(removals, emendations));
  }

  private InterviewSummary summary() {
    return new InterviewSummary(
        JsonIn.required(id),
        title,
        JsonIn.required(kind),
        JsonIn.required(script),
        date,
        publisher,
        participants,
        characters == null ? Characters.in(blocks) : characters);
  }
}
