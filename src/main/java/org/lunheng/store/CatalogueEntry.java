package org.lunheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;

/**
 * What an editor knows about one source beyond its text.
 *
 * @param id the interview's id
 * @param title a title, or null to keep what the source says
 * @param sourceUrl an address, or null to keep what the source says
 * @param event an occasion, or null to keep what the source says
 * @param people who may take part
 */
record CatalogueEntry(
    String id, String title, String sourceUrl, String event, List<Person> people) {
  /** Ids are file names too. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  CatalogueEntry {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An id is kebab-case Latin, not " + id);
    }
    people = List.copyOf(people);
  }

  /** The interview with what the editor knows; text, blocks and apparatus stay as they are. */
  Interview mergeInto(Interview interview) {
    List<Participant> participants = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (Participant participant : interview.participants()) {
      Participant known = known(participant);
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
        interview.date(),
        interview.publisher(),
        orElse(event, interview.event()),
        orElse(sourceUrl, interview.sourceUrl()),
        interview.byline(),
        interview.metadata(),
        participants,
        interview.blocks().stream().map(block -> renamed(block, ids)).toList(),
        interview.apparatus());
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

  static CatalogueEntry read(JsonIn in) {
    String id = null;
    String title = null;
    String sourceUrl = null;
    String event = null;
    List<Person> people = List.of();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id" -> id = in.string();
        case "title" -> title = in.stringOrNull();
        case "sourceUrl" -> sourceUrl = in.stringOrNull();
        case "event" -> event = in.stringOrNull();
        case "people" -> people = in.list(Person::read);
        default -> in.skip();
      }
    }
    return new CatalogueEntry(JsonIn.required(id), title, sourceUrl, event, people);
  }
}
