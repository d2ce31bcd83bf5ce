package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.text.LineBreaker;

/**
 * The claims on a topic as they are listed: by stance, those of a stance by speaker, views that are
 * only reported last.
 *
 * @param proposition the lines of the proposition
 * @param lines the lines of the claims
 */
public record ClaimSheet(
    Topic topic, List<String> proposition, List<Claim> claims, List<ClaimLine> lines) {
  /** The columns before the text of a claim. */
  public static final int MARGIN = 4;

  /** From this many columns on the interview stands on a claim's first line. */
  public static final int WIDE = 72;

  private static final int TITLE_AND_STATUS = 2;

  /** So many rows are not for the proposition. */
  private static final int LEAST_ROWS = 5;

  /** The columns kept free on the right. */
  private static final int RIGHT = 2;

  public ClaimSheet {
    proposition = List.copyOf(proposition);
    claims = List.copyOf(claims);
    lines = List.copyOf(lines);
  }

  /** The claims that a screen lists; its topic must be there. */
  public static ClaimSheet of(Model model, MapScreen.ClaimList screen) {
    Topic topic = model.companion().arguments().topic(screen.topic()).orElseThrow();
    List<Claim> claims = claims(model, screen, topic);
    List<ClaimLine> lines = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      add(lines, model, claims.get(i), i);
    }
    return new ClaimSheet(topic, proposition(model, topic), claims, lines);
  }

  private static List<Claim> claims(Model model, MapScreen.ClaimList screen, Topic topic) {
    TopicFilter filter = screen.behind().place().filter();
    List<String> order = TopicGrid.of(model.companion(), filter).speakerOrder();
    return filter.claims(topic).stream()
        .filter(claim -> screen.speaker() == null || claim.speaker().equals(screen.speaker()))
        .sorted(
            Comparator.comparing(Claim::isReported)
                .thenComparing(Claim::stance)
                .thenComparing(claim -> order.indexOf(claim.speaker())))
        .toList();
  }

  /** The proposition over as many rows as the screen can spare. */
  private static List<String> proposition(Model model, Topic topic) {
    String text = topic.proposition().in(model.messages().language());
    int most = Math.min(MapLayout.PROPOSITION_ROWS, model.size().rows() - LEAST_ROWS);
    return new LineBreaker(model.width()).wrapped(text, model.size().columns() - RIGHT, most);
  }

  private static void add(List<ClaimLine> lines, Model model, Claim claim, int number) {
    int room = model.size().columns() - MARGIN - RIGHT;
    int columns = Math.min(Measure.LONGEST, room);
    LineBreaker breaker = new LineBreaker(model.width());
    lines.add(new ClaimLine(number, ClaimLine.Kind.HEAD, ""));
    String summary = claim.summary().in(model.messages().language());
    breaker
        .wrapped(summary, columns)
        .forEach(text -> lines.add(new ClaimLine(number, ClaimLine.Kind.SUMMARY, text)));
    for (Evidence evidence : claim.evidence()) {
      String quote = model.messages().get("claims.quote", evidence.quote());
      breaker
          .wrapped(quote, columns)
          .forEach(text -> lines.add(new ClaimLine(number, ClaimLine.Kind.QUOTE, text)));
    }
    if (model.size().columns() < WIDE) {
      lines.add(new ClaimLine(number, ClaimLine.Kind.SOURCE, ""));
    }
    lines.add(new ClaimLine(number, ClaimLine.Kind.BLANK, ""));
  }

  /** How many lines of the claims a screen shows, at least 1. */
  public int rows(Model model) {
    return Math.max(1, model.size().rows() - TITLE_AND_STATUS - proposition.size());
  }

  /** The claim that a screen has chosen. */
  Claim chosen(MapScreen.ClaimList screen) {
    return claims.get(screen.chosen());
  }

  /** The first line of a claim. */
  int start(int claim) {
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).claim() == claim)
        .findFirst()
        .orElse(0);
  }

  /** The line after the last one of a claim that is not blank. */
  int end(int claim) {
    int next = claim + 1 < claims.size() ? start(claim + 1) : lines.size();
    return next - 1;
  }
}
