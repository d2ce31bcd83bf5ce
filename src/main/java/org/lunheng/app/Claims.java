package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Interview;

/**
 * The claims that are made in a pane's text.
 *
 * @param arguments what they were taken from
 * @param all those with evidence in the text, in its order
 * @param pieces for each paragraph, counted from 0 through all blocks, the evidence in it; there
 *     may be fewer paragraphs than the text has
 * @param current the number of the claim that the reader was led to last, or {@link #NONE}
 */
public record Claims(
    Arguments arguments, List<PlacedClaim> all, List<List<Piece>> pieces, int current) {
  /** No claim. */
  public static final int NONE = -1;

  /** Nothing is claimed. */
  static final Claims NOTHING = new Claims(Arguments.NONE, List.of(), List.of(), NONE);

  private static final MadeOnce<Claims> PLACED = new MadeOnce<>();

  private static final Comparator<PlacedClaim> ORDER =
      Comparator.comparing(placed -> placed.passages().get(0), Passage.ORDER);

  /** A piece of evidence. */
  record Piece(Passage passage, Claim claim) {}

  public Claims {
    all = List.copyOf(all);
    pieces = List.copyOf(pieces);
  }

  /** The claims made in an interview. */
  static Claims of(Interview interview, Arguments arguments) {
    return PLACED.of(
        interview.id().hashCode(),
        List.of(interview, arguments),
        () -> placed(interview, arguments));
  }

  private static Claims placed(Interview interview, Arguments arguments) {
    List<PlacedClaim> all = new ArrayList<>();
    for (Claim claim : arguments.in(interview.id())) {
      List<Passage> passages = PassageUpdate.Target.of(interview, claim).passages();
      if (!passages.isEmpty()) {
        boolean disputed = !arguments.against(claim).isEmpty();
        boolean shared = !arguments.with(claim).isEmpty();
        all.add(new PlacedClaim(claim, passages, disputed, shared));
      }
    }
    all.sort(ORDER);
    return new Claims(arguments, all, pieces(all), NONE);
  }

  private static List<List<Piece>> pieces(List<PlacedClaim> all) {
    List<List<Piece>> pieces = new ArrayList<>();
    for (PlacedClaim placed : all) {
      for (Passage passage : placed.passages()) {
        while (pieces.size() <= passage.paragraph()) {
          pieces.add(new ArrayList<>());
        }
        pieces.get(passage.paragraph()).add(new Piece(passage, placed.claim()));
      }
    }
    return pieces;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The claim that the reader was led to last; there has to be one. */
  public PlacedClaim currentClaim() {
    return all.get(current);
  }

  /** The same with another claim that the reader is led to. */
  Claims at(int number) {
    return number == current ? this : new Claims(arguments, all, pieces, number);
  }

  /** The same with the reader led to the first claim that rests on just these passages. */
  Claims at(List<Passage> passages) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).passages().equals(passages)) {
        return at(i);
      }
    }
    return at(NONE);
  }

  /** The claims with what is argued now; the reader stays at the same one if it is still there. */
  Claims with(Interview interview, Arguments others) {
    if (others == arguments) {
      return this;
    }
    Claims now = of(interview, others);
    for (int i = 0; current != NONE && i < now.all.size(); i++) {
      if (now.all.get(i).claim().id().equals(currentClaim().claim().id())) {
        return now.at(i);
      }
    }
    return now;
  }

  /**
   * What the margin says about a part of a paragraph, or null.
   *
   * @param paragraph counted from 0 through all blocks
   * @param from the first string index in its stored text
   * @param to the string index after the last one
   */
  ClaimMark mark(int paragraph, int from, int to) {
    if (paragraph >= pieces.size() || pieces.get(paragraph).isEmpty()) {
      return null;
    }
    List<Claim> here = new ArrayList<>();
    for (Piece piece : pieces.get(paragraph)) {
      if (piece.passage().from() < to && from < piece.passage().to()) {
        here.add(piece.claim());
      }
    }
    return ClaimMark.of(here);
  }
}
