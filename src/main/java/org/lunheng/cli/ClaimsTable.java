package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lunheng.app.StanceWords;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Messages;

/**
 * Claims one a line: topic, stance, speaker, what is said.
 *
 * @param columns how long a line may be; topic and speaker, then what is said are cut to fit
 */
record ClaimsTable(Holdings holdings, Messages messages, int columns) {
  private static final List<String> HEADINGS = List.of("topic", "stance", "speaker", "summary");
  private static final int LEAST = 8;
  private static final int NARROW = 60;

  /** The lines, under a line of headings if one is wanted. */
  List<String> lines(List<Topic> topics, boolean headings) {
    List<List<String>> rows = new ArrayList<>();
    if (headings) {
      rows.add(HEADINGS.stream().map(name -> messages.get("cli.claims.heading." + name)).toList());
    }
    for (Topic topic : topics) {
      topic.claims().forEach(claim -> rows.add(row(topic, claim)));
    }
    int any = Integer.MAX_VALUE;
    int part = Math.max(LEAST, columns / 5);
    return new TextTable(columns, List.of(part, columns < NARROW ? 1 : any, part), Set.of())
        .lines(rows);
  }

  /** Where there is no room for the word its sign stands for it. */
  private String stance(Claim claim) {
    return columns < NARROW
        ? StanceWords.sign(claim.stance())
        : StanceWords.word(claim.stance(), messages);
  }

  private List<String> row(Topic topic, Claim claim) {
    String speaker = holdings.companion().nameOf(claim.speaker(), claim.interview());
    String summary = claim.summary().in(messages.language());
    return List.of(
        topic.id(),
        stance(claim),
        speaker,
        claim.isReported()
            ? messages.get("cli.claims.reported", claim.reports(), summary)
            : summary);
  }
}
