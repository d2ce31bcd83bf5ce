package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.Role;

/**
 * Topics and speakers, as far as a filter shows them, and what each of them says on each. Column 0
 * is everybody together, column {@code i + 1} the speaker of number {@code i}.
 *
 * @param speakers who says something, in the order of the interviews
 * @param rows the topics on which something is said
 * @param topicOrder the ids of all topics, shown or not
 * @param speakerOrder the ids of all who say something, shown or not
 */
public record TopicGrid(
    List<Participant> speakers,
    List<Row> rows,
    List<String> topicOrder,
    List<String> speakerOrder) {
  public TopicGrid {
    speakers = List.copyOf(speakers);
    rows = List.copyOf(rows);
    topicOrder = List.copyOf(topicOrder);
    speakerOrder = List.copyOf(speakerOrder);
  }

  /**
   * What is said on a topic.
   *
   * @param contested whether some support it and some oppose it
   * @param tallies one a column
   */
  public record Row(Topic topic, boolean contested, List<Tally> tallies) {
    public Row {
      tallies = List.copyOf(tallies);
    }
  }

  static TopicGrid of(Companion companion, TopicFilter filter) {
    List<Topic> topics = topics(companion, filter);
    List<Participant> all = speakers(companion);
    Set<String> heard =
        topics.stream()
            .flatMap(topic -> filter.claims(topic).stream())
            .map(Claim::speaker)
            .collect(Collectors.toSet());
    List<Participant> shown = all.stream().filter(person -> heard.contains(person.id())).toList();
    return new TopicGrid(
        shown,
        topics.stream().map(topic -> row(topic, filter, shown)).toList(),
        companion.arguments().topics().stream().map(Topic::id).toList(),
        all.stream().map(Participant::id).toList());
  }

  /** The topics that a filter leaves. */
  static List<Topic> topics(Companion companion, TopicFilter filter) {
    return companion.arguments().topics().stream()
        .filter(topic -> filter.admits(topic, companion.glossary().folding()))
        .filter(topic -> !filter.claims(topic).isEmpty())
        .toList();
  }

  /** Everybody who makes a claim; who takes part in no interview goes by the id. */
  private static List<Participant> speakers(Companion companion) {
    Set<String> ids =
        companion.arguments().claims().stream().map(Claim::speaker).collect(Collectors.toSet());
    Map<String, Participant> people = new LinkedHashMap<>();
    for (Interview interview : companion.interviews()) {
      interview.participants().stream()
          .filter(person -> ids.contains(person.id()))
          .forEach(person -> people.putIfAbsent(person.id(), person));
    }
    ids.stream()
        .sorted()
        .forEach(id -> people.putIfAbsent(id, new Participant(id, id, null, Role.GUEST, null)));
    return List.copyOf(people.values());
  }

  private static Row row(Topic topic, TopicFilter filter, List<Participant> speakers) {
    List<Claim> claims = filter.claims(topic);
    Map<String, List<Claim>> bySpeaker =
        claims.stream().collect(Collectors.groupingBy(Claim::speaker));
    List<Tally> tallies = new ArrayList<>();
    tallies.add(Tally.of(claims));
    speakers.forEach(
        person -> tallies.add(Tally.of(bySpeaker.getOrDefault(person.id(), List.of()))));
    return new Row(topic, filter.isContested(topic), tallies);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The number of columns, that of everybody among them. */
  public int columns() {
    return speakers.size() + 1;
  }

  public Tally tally(int row, int column) {
    return rows.get(row).tallies().get(column);
  }

  /** The speaker of a column, or null for everybody. */
  public Participant speaker(int column) {
    return column == 0 ? null : speakers.get(column - 1);
  }

  /** The row of a topic, or where it is not shown the one after it, or the last one. */
  int row(String topic) {
    if (topic == null) {
      return 0;
    }
    List<String> shown = rows.stream().map(row -> row.topic().id()).toList();
    return Math.max(0, Math.min(before(topic, shown, topicOrder), rows.size() - 1));
  }

  /** The column of a speaker, or where nothing of that one is shown the next, or the last one. */
  int column(String speaker) {
    if (speaker == null) {
      return 0;
    }
    List<String> shown = speakers.stream().map(Participant::id).toList();
    return Math.min(1 + before(speaker, shown, speakerOrder), speakers.size());
  }

  /** How many of those that are shown stand before one that may be hidden. */
  private static int before(String id, List<String> shown, List<String> order) {
    int place = order.indexOf(id);
    return (int) shown.stream().filter(other -> order.indexOf(other) < place).count();
  }
}
