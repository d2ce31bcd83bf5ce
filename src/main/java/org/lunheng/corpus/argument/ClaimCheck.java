package org.lunheng.corpus.argument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lunheng.corpus.argument.Fault.Kind;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.PlacedEmendation;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Folding;
import org.lunheng.text.NearMatches;

/**
 * Holds a claim to the words it quotes: they must stand where it says, in a turn or body text that
 * is certainly the speaker's, and nowhere be uncertain themselves.
 */
public final class ClaimCheck {
  private static final int CONTEXT = 4;

  private final Interview interview;
  private final List<PlacedEmendation> uncertain;
  private final QuoteFinder quotes;
  private final ParagraphIndex paragraphs;

  /**
   * A check of claims on an interview.
   *
   * @param collation where its text is uncertain; one without emendations checks all the rest
   * @param folding tells which texts count as nearly the same
   */
  public ClaimCheck(Interview interview, Collation collation, Folding folding) {
    this.interview = interview;
    this.uncertain =
        collation.emendations().stream().filter(e -> !e.emendation().certain()).toList();
    this.paragraphs = new ParagraphIndex(interview);
    this.quotes = new QuoteFinder(paragraphs, folding);
  }

  /** Everything that is wrong with a claim on the interview; nothing if it stands. */
  public List<Fault> faults(Claim claim) {
    List<Fault> faults = new ArrayList<>();
    speaker(claim).ifPresent(faults::add);
    if (claim.evidence().isEmpty()) {
      faults.add(fault(Kind.NO_EVIDENCE, Fault.CLAIM));
    }
    Set<Evidence> before = new HashSet<>();
    for (int i = 0; i < claim.evidence().size(); i++) {
      Evidence evidence = claim.evidence().get(i);
      if (!before.add(evidence)) {
        faults.add(fault(Kind.QUOTE_TWICE, i));
      }
      evidence(claim.speaker(), evidence, i, faults);
    }
    return faults;
  }

  private Optional<Fault> speaker(Claim claim) {
    List<String> ids = interview.participants().stream().map(Participant::id).toList();
    if (ids.contains(claim.speaker())) {
      return Optional.empty();
    }
    List<String> near = NearMatches.of(claim.speaker(), ids);
    return Optional.of(
        near.isEmpty()
            ? fault(Kind.SPEAKER_UNKNOWN, Fault.CLAIM, claim.speaker())
            : fault(Kind.SPEAKER_UNKNOWN_NEAR, Fault.CLAIM, claim.speaker(), joined(near)));
  }

  private void evidence(String speaker, Evidence evidence, int index, List<Fault> faults) {
    Optional<PlacedParagraph> place = paragraphs.find(evidence.paragraph());
    if (place.isEmpty()) {
      faults.add(paragraphUnknown(evidence, index));
      return;
    }
    quote(place.get(), evidence, index).ifPresent(faults::add);
    said(speaker, place.get().block(), evidence, index).ifPresent(faults::add);
  }

  /** Where the words stand elsewhere, that is the paragraph that is meant. */
  private Fault paragraphUnknown(Evidence evidence, int index) {
    List<String> meant =
        quotes
            .elsewhere(evidence)
            .map(List::of)
            .orElseGet(() -> NearMatches.of(evidence.paragraph(), paragraphs.ids()));
    return meant.isEmpty()
        ? fault(Kind.PARAGRAPH_UNKNOWN, index, evidence.paragraph())
        : fault(Kind.PARAGRAPH_UNKNOWN_NEAR, index, evidence.paragraph(), joined(meant));
  }

  private Optional<Fault> quote(PlacedParagraph place, Evidence evidence, int index) {
    String id = evidence.paragraph();
    int from = place.paragraph().text().indexOf(evidence.quote());
    if (from >= 0) {
      return uncertain(place.number(), from, from + evidence.quote().length())
          .map(e -> fault(Kind.UNCERTAIN_TEXT, index, id, around(e, place.paragraph().text())));
    }
    Optional<String> like = quotes.like(evidence.quote(), place.paragraph().text());
    if (like.isPresent()) {
      return Optional.of(fault(Kind.QUOTE_UNLIKE, index, id, like.get()));
    }
    return Optional.of(
        quotes
            .elsewhere(evidence)
            .map(other -> fault(Kind.QUOTE_ELSEWHERE, index, id, other))
            .orElseGet(() -> fault(Kind.QUOTE_NOWHERE, index, id)));
  }

  /** A word that was dropped lies in a quotation if there is something of it on both sides. */
  private Optional<PlacedEmendation> uncertain(int paragraph, int from, int to) {
    return uncertain.stream()
        .filter(e -> e.paragraph() == paragraph && e.from() < to && e.to() > from)
        .findFirst();
  }

  /** That an unknown speaker does not say it need not be said. */
  private Optional<Fault> said(String speaker, Block block, Evidence evidence, int index) {
    String id = evidence.paragraph();
    if (block.type() != BlockType.TURN && block.type() != BlockType.BODY) {
      return Optional.of(fault(Kind.NOT_SAID, index, id));
    }
    if (!block.certain()) {
      return Optional.of(fault(Kind.UNCERTAIN_SPEAKER, index, id));
    }
    if (block.speaker() == null) {
      return Optional.of(fault(Kind.NO_SPEAKER, index, id));
    }
    boolean known = interview.participant(speaker).isPresent();
    return block.speaker().equals(speaker) || !known
        ? Optional.empty()
        : Optional.of(fault(Kind.OTHER_SPEAKER, index, id, block.speaker()));
  }

  /** The uncertain reading with a few characters around it. */
  private static String around(PlacedEmendation uncertain, String text) {
    int from = Math.max(0, uncertain.from() - CONTEXT);
    return text.substring(from, Math.min(text.length(), uncertain.to() + CONTEXT));
  }

  private static Fault fault(Kind kind, int evidence, String... details) {
    return new Fault(kind, evidence, List.of(details));
  }

  private static String joined(List<String> ids) {
    return String.join(", ", ids);
  }
}
