package org.lunheng.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import tools.jackson.core.JsonGenerator;

/**
 * What an editor knows about one source beyond its text.
 *
 * @param id the interview's id
 * @param title a title, or null to keep what the source says
 * @param date an ISO 8601 date, or null to keep what the source says
 * @param sourceUrl an address, or null to keep what the source says
 * @param event an occasion, or null to keep what the source says
 * @param encoding the encoding of its file, or null where that can be found out
 * @param renames other names for participants, by the names that the source gives them
 * @param people who may take part
 */
record CatalogueEntry(
    String id,
    String title,
    String date,
    String sourceUrl,
    String event,
    String encoding,
    Map<String, String> renames,
    List<Person> people) {
  /** Ids are file names too. */
  private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}/\\\\.][^\\p{Cntrl}/\\\\]*");

  CatalogueEntry {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An id names a file, unlike " + id);
    }
    renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
    people = List.copyOf(people);
  }

  /** What is known of a source before anybody corrects it. */
  static CatalogueEntry of(String id) {
    return new CatalogueEntry(id, null, null, null, null, null, Map.of(), List.of());
  }

  /** The same for an interview of another id. */
  CatalogueEntry withId(String other) {
    return new CatalogueEntry(other, title, date, sourceUrl, event, encoding, renames, people);
  }

  /** The same with what a reader corrects; a name may be the source's or one it was given. */
  CatalogueEntry with(Corrections corrections) {
    Map<String, String> names = new LinkedHashMap<>(renames);
    corrections
        .renames()
        .forEach(
            (old, name) -> {
              names.replaceAll((source, given) -> given.equals(old) ? name : given);
              names.put(old, name);
            });
    return new CatalogueEntry(
        id,
        orElse(corrections.title(), title),
        orElse(corrections.date(), date),
        sourceUrl,
        event,
        orElse(corrections.encoding() == null ? null : corrections.encoding().name(), encoding),
        names,
        people);
  }

  /** The interview with what the editor knows; text, blocks and apparatus stay as they are. */
  Interview mergeInto(Interview interview) {
    List<Participant> participants = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (Participant participant : interview.participants()) {
      Participant known = known(renamed(participant, interview));
      ids.put(participant.id(), known.id());
      if (participants.stream().noneMatch(other -> other.id().equals(known.id()))) {
        participants.add(known);
      }
    }
    return new Interview(
        id,
        interview.source(),
        orElse(title, interview.title()),
        interview.kind(),
        interview.script(),
        orElse(date, interview.date()),
        interview.publisher(),
        orElse(event, interview.event()),
        orElse(sourceUrl, interview.sourceUrl()),
        interview.byline(),
        interview.metadata(),
        participants,
        interview.blocks().stream().map(block -> renamed(block, ids)).toList(),
        interview.apparatus());
  }

  /** A participant under the right name, and with the id of whoever already has that name. */
  private Participant renamed(Participant participant, Interview interview) {
    String name = renames.get(participant.name());
    if (name == null) {
      return participant;
    }
    String id =
        interview.participants().stream()
            .filter(other -> other.name().equals(name))
            .findFirst()
            .map(Participant::id)
            .orElse(Participant.idOf(name));
    return participant.renamed(id, name);
  }

  private Participant known(Participant participant) {
    Optional<Person> person =
        people.stream().filter(candidate -> candidate.isCalled(participant.name())).findFirst();
    return person
        .map(
            found ->
                new Participant(
                    found.id(),
                    participant.name(),
                    found.latinName(),
                    participant.role(),
                    participant.affiliation()))
        .orElse(participant);
  }

  private static Block renamed(Block block, Map<String, String> ids) {
    return new Block(
        block.type(),
        ids.getOrDefault(block.speaker(), block.speaker()),
        block.certain(),
        block.gapBefore(),
        block.label(),
        block.paragraphs());
  }

  private static String orElse(String given, String found) {
    return given == null ? found : given;
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("title", title);
    json.writeStringProperty("date", date);
    json.writeStringProperty("sourceUrl", sourceUrl);
    json.writeStringProperty("event", event);
    json.writeStringProperty("encoding", encoding);
    json.writeObjectPropertyStart("renames");
    renames.forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("people");
    people.forEach(person -> person.write(json));
    json.writeEndArray();
    json.writeEndObject();
  }

  static CatalogueEntry read(JsonIn in) {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> renames = Map.of();
    List<Person> people = List.of();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id", "title", "date", "sourceUrl", "event", "encoding" ->
            texts.put(entry, in.stringOrNull());
        case "renames" -> renames = in.strings();
        case "people" -> people = in.list(Person::read);
        default -> in.skip();
      }
    }
    return new CatalogueEntry(
        JsonIn.required(texts.get("id")),
        texts.get("title"),
        texts.get("date"),
        texts.get("sourceUrl"),
        texts.get("event"),
        texts.get("encoding"),
        renames,
        people);
  }
}
