package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.ApparatusWords;
import org.lunheng.app.StanceWords;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Messages;

/**
 * Topics and the claims on them for people, with the words that bear them out.
 *
 * @param columns how long a line may be
 */
record ClaimsText(Holdings holdings, Messages messages, Paint paint, int columns) {
  private static final int INDENT = 2;

  /** The lines, with a blank one before each topic but the first and before each claim. */
  List<String> lines(List<Topic> topics) {
    List<String> lines = new ArrayList<>();
    for (Topic topic : topics) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(topic(topic));
    }
    return lines;
  }

  private List<String> topic(Topic topic) {
    String language = messages.language();
    String name = messages.get("cli.claims.topic", topic.name().in(language), topic.id());
    List<String> lines = new ArrayList<>();
    lines.addAll(wrap().heading(name, paint));
    lines.addAll(wrap().lines(topic.proposition().in(language), 0));
    for (Claim claim : topic.claims()) {
      lines.add("");
      lines.addAll(claim(claim));
    }
    return lines;
  }

  private List<String> claim(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.addAll(head(claim));
    lines.addAll(wrap().lines(claim.summary().in(messages.language()), INDENT));
    claim.evidence().forEach(evidence -> lines.addAll(evidence(claim, evidence)));
    return lines;
  }

  private List<String> head(Claim claim) {
    String stance = StanceWords.signAndWord(claim.stance(), messages);
    String speaker = holdings.companion().nameOf(claim.speaker(), claim.interview());
    String whose =
        claim.isReported() ? messages.get("cli.claims.reports", speaker, claim.reports()) : speaker;
    List<Passage> place = List.of(new Passage(0, 0, stance.length()));
    return wrap()
        .lines(stance + "  " + whose, place, text -> paint.stance(claim.stance(), text), 0);
  }

  private List<String> evidence(Claim claim, Evidence evidence) {
    String place = claim.interview() + ":" + evidence.paragraph();
    return wrap().lines(place + "  " + ApparatusWords.quoted(evidence.quote()), INDENT);
  }

  private Wrap wrap() {
    return new Wrap(columns);
  }
}
