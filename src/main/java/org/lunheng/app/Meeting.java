package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.text.Clip;

/**
 * Where the panes meet: those of the active one's interview at the same words, the others at its
 * topic, and those that have nothing on the topic at the nearest term of the glossary that says
 * something and that they share.
 */
final class Meeting {
  /** The line that is read stands this part of the pane below its top. */
  private static final int PART_ABOVE = 3;

  /** So much of a title tells which pane is meant. */
  private static final int TITLE_COLUMNS = 24;

  private final Model model;
  private final boolean anew;
  private final int rows;
  private final Arguments arguments;
  private final Claim claim;
  private final SharedTerms terms;
  private final SharedTerm term;

  private Meeting(Model model, Pane.Reading active, boolean anew) {
    this.model = model;
    this.anew = anew;
    this.rows = PaneGrid.activeRows(model);
    this.arguments = model.companion().arguments();
    Pane.Reading here = active.isRaw() ? active.restored().at(active.cleanAnchor(), rows) : active;
    this.claim = claim(here);
    this.terms = new SharedTerms(model.companion().glossary(), here, rows);
    this.term = term(here).orElse(null);
  }

  /** Where the panes meet, wherever they are; the active one shows a text. */
  static Meeting anew(Model model) {
    return new Meeting(model, (Pane.Reading) model.desk().activePane(), true);
  }

  /** Where they meet, if they are where they met last; the active one shows a text. */
  static Meeting next(Model model) {
    return new Meeting(model, (Pane.Reading) model.desk().activePane(), false);
  }

  /** The topic of the active pane's place, or null. */
  String topic() {
    return claim == null ? null : claim.topic();
  }

  /** The topic and the term that bring panes here, in words; empty if neither does. */
  String words() {
    List<String> words = new ArrayList<>();
    if (others().anyMatch(number -> !onTopic(number).isEmpty())) {
      words.add(new ClaimWords(model).topic(claim.topic()));
    }
    if (term != null) {
      words.add(term.entry().term().in(model.messages().language()));
    }
    return String.join(model.messages().get("library.and"), words);
  }

  /** The other panes that have nothing on the topic and do not use the term, in words. */
  List<String> silent() {
    return others()
        .filter(number -> onTopic(number).isEmpty() && atTerm(number).isEmpty())
        .mapToObj(number -> pane(number).interview().headline())
        .distinct()
        .map(title -> Clip.toColumns(title, TITLE_COLUMNS, model.width()))
        .toList();
  }

  /** The panes where they meet. */
  Model brought() {
    Model placed = anew ? SamePlace.brought(model) : model;
    Model brought = placed.withDesk(placed.desk().at(topic(), term));
    for (int number : others().toArray()) {
      brought = brought(brought, number);
    }
    return brought;
  }

  /** Brings one pane; it stays where it has nothing on the topic and the term is the same. */
  private Model brought(Model to, int number) {
    boolean otherTopic = anew || !Objects.equals(topic(), model.desk().topic());
    boolean otherTerm = anew || term != null && !term.isSameTerm(model.desk().term());
    List<Passage> passages = onTopic(number);
    if (!passages.isEmpty()) {
      return otherTopic ? PassageUpdate.at(to, number, passages) : to;
    }
    if (term != null && (otherTerm || hadTopic(number))) {
      passages = atTerm(number);
    }
    if (!passages.isEmpty()) {
      return PassageUpdate.at(to, number, passages);
    }
    boolean leaves = claim != null && otherTopic && hadTopic(number);
    return leaves ? to.withDesk(to.desk().replaced(number, pane(number).unlit())) : to;
  }

  /** The other panes of other interviews, by number. */
  private IntStream others() {
    Desk desk = model.desk();
    return IntStream.range(0, desk.panes().size())
        .filter(i -> i != desk.active() && desk.panes().get(i) instanceof Pane.Reading)
        .filter(i -> !SamePlace.holds(desk, i));
  }

  private Pane.Reading pane(int number) {
    return (Pane.Reading) model.desk().panes().get(number);
  }

  /** The evidence of what is said in a pane on the topic and counts most. */
  private List<Passage> onTopic(int number) {
    Pane.Reading pane = pane(number).clean();
    return claim == null
        ? List.of()
        : Others.in(pane.id(), arguments, claim)
            .map(other -> PassageUpdate.Target.of(pane.edition().source(), other).passages())
            .orElse(List.of());
  }

  /** Where a pane takes the term up; empty if there is none. */
  private List<Passage> atTerm(int number) {
    return term == null
        ? List.of()
        : terms.takenUp(term, pane(number).clean()).map(List::of).orElse(List.of());
  }

  /** Whether a pane had something on the topic that the panes were at. */
  private boolean hadTopic(int number) {
    String before = model.desk().topic();
    return before != null
        && arguments.in(pane(number).id()).stream().anyMatch(c -> c.topic().equals(before));
  }

  /**
   * The claim whose topic is that of a place: the one that the reader was led to as long as it is
   * seen, so that the first line scrolled does not lead away again.
   */
  private Claim claim(Pane.Reading here) {
    ClaimPlaces places = new ClaimPlaces(here, rows);
    int looked = places.lookedAt();
    int number = looked == Claims.NONE ? places.topical(model.desk().topic()) : looked;
    return number == Claims.NONE || !places.isAtHand(number)
        ? null
        : here.claims().all().get(number).claim();
  }

  /** The term for the panes that have nothing on the topic, kept as long as its place is seen. */
  private Optional<SharedTerm> term(Pane.Reading here) {
    List<Pane.Reading> silent =
        others()
            .filter(number -> onTopic(number).isEmpty())
            .mapToObj(number -> pane(number).clean())
            .toList();
    SharedTerm before = anew ? null : model.desk().term();
    boolean same = before != null && Objects.equals(topic(), model.desk().topic());
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    return same && terms.isSeen(before)
        ? Optional.of(before)
        : terms.best(here.top() + rows / PART_ABOVE, silent, before);
  }
}
