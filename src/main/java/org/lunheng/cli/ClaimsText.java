package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.ApparatusWords;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;
import org.lunheng.view.StanceLook;

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
    lines.add(paint.heading(Printable.clean(name)));
    lines.addAll(wrap().lines(topic.proposition().in(language), 0));
    for (Claim claim : topic.claims()) {
      lines.add("");
      lines.addAll(claim(claim));
    }
    return lines;
  }

  private List<String> claim(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add(head(claim));
    lines.addAll(wrap().lines(claim.summary().in(messages.language()), INDENT));
    claim.evidence().forEach(evidence -> lines.addAll(evidence(claim, evidence)));
    return lines;
  }

  private String head(Claim claim) {
    String stance =
        StanceLook.sign(claim.stance()) + " " + StanceLook.word(claim.stance(), messages);
    String speaker = holdings.nameOf(claim.speaker(), claim.interview());
    String whose =
        claim.isReported() ? messages.get("cli.claims.reports", speaker, claim.reports()) : speaker;
    return paint.stance(claim.stance(), stance) + "  " + Printable.clean(whose);
  }

  private List<String> evidence(Claim claim, Evidence evidence) {
    String place = claim.interview() + ":" + evidence.paragraph();
    return wrap().lines(place + "  " + ApparatusWords.quoted(evidence.quote()), INDENT);
  }

  private Wrap wrap() {
    return new Wrap(columns);
  }
}
