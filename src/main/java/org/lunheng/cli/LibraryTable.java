package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Participant;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/**
 * What a library holds, an interview a line: id, date, people, characters, title.
 *
 * @param columns how long a line may be; the people and then the title are cut to fit
 */
record LibraryTable(Messages messages, int columns) {
  private static final List<String> HEADINGS =
      List.of("id", "date", "people", "characters", "title");
  private static final int CHARACTERS = 3;
  private static final int LEAST_PEOPLE = 10;

  /** The lines, under a line of headings if one is wanted. */
  List<String> lines(Library library, boolean headings) {
    List<List<String>> rows = new ArrayList<>();
    if (headings) {
      rows.add(HEADINGS.stream().map(heading -> messages.get("cli.list." + heading)).toList());
    }
    library.interviews().forEach(summary -> rows.add(row(summary)));
    int any = Integer.MAX_VALUE;
    List<Integer> most = List.of(any, any, Math.max(LEAST_PEOPLE, columns / 4), any);
    return new TextTable(columns, most, Set.of(CHARACTERS)).lines(rows);
  }

  private List<String> row(InterviewSummary summary) {
    return List.of(
        summary.id(),
        summary.date() == null ? "" : summary.date(),
        people(summary.participants()),
        Numbers.grouped(summary.characters()),
        summary.title() == null ? "" : summary.title());
  }

  /** Those who answer come before those who ask. */
  private String people(List<Participant> participants) {
    return participants.stream()
        .sorted(Comparator.comparing(participant -> participant.role().asks()))
        .map(Participant::name)
        .collect(Collectors.joining(messages.get("cli.and")));
  }
}
