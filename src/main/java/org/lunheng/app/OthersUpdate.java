package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Interview;

/** Opens what others say on the topic of a passage, in the other panes. */
final class OthersUpdate {
  private final Model model;
  private final ClaimPlaces places;
  private final int number;
  private final boolean onScreen;
  private final Claim about;

  private OthersUpdate(Model model) {
    this.model = model;
    this.places = ClaimPlaces.of(model);
    int looked = places.lookedAt();
    int seen = looked == Claims.NONE ? places.firstSeen() : looked;
    this.onScreen = seen != Claims.NONE;
    this.number = seen == Claims.NONE ? places.nearest() : seen;
    this.about = places.pane().claims().all().get(number).claim();
  }

  /** Shows as many of the others as there is room for, the next time those who had none. */
  static Next show(Model model) {
    return new OthersUpdate(model).show();
  }

  private Next show() {
    List<Claim> others =
        Others.speakers(model.companion().arguments(), about).stream()
            .filter(claim -> model.companion().interview(claim.interview()).isPresent())
            .filter(claim -> !isReadHere(claim))
            .toList();
    if (others.isEmpty()) {
      return Next.of(model.withNotice(Notice.of("notice.nobody-else", topic())));
    }
    List<Claim> order = waiting(others);
    int room = Math.max(model.desk().panes().size(), PaneGrid.room(model.size()));
    boolean turned = order != others;
    List<Claim> next = turned ? order.subList(0, Math.min(room - 1, order.size())) : order;
    Seating seating = Seating.of(model.desk(), next, room);
    List<Claim> shown = List.copyOf(seating.seats().values());
    List<Claim> left = order.stream().filter(claim -> !shown.contains(claim)).toList();
    Next opened = opened(model.desk().remembered(), seating.seats());
    Desk desk = opened.model().desk().at(about.topic()).with(hearing(left, shown));
    Model settled = withPassage(opened.model().withDesk(desk));
    return new Next(settled.withNotice(notice(shown, left)), opened.cmds());
  }

  /** Whether the words can be read in the active pane already. */
  private boolean isReadHere(Claim claim) {
    Pane.Reading pane = places.pane();
    int rows = PaneGrid.activeRows(model);
    return pane.id().equals(claim.interview())
        && target(claim).passages().stream().anyMatch(passage -> pane.shows(passage, rows));
  }

  /** The others, those first who had no room the last time. */
  private List<Claim> waiting(List<Claim> others) {
    Hearing hearing = model.desk().hearing();
    boolean again =
        hearing != null && hearing.isBeside(about) && others.containsAll(hearing.order());
    return again ? hearing.order() : others;
  }

  private Hearing hearing(List<Claim> left, List<Claim> shown) {
    List<Claim> order = new ArrayList<>(left);
    order.addAll(shown);
    return left.isEmpty() ? null : new Hearing(about.topic(), about.speaker(), order);
  }

  /** Puts claims into panes; those that held something else keep its place. */
  private Next opened(Desk desk, SortedMap<Integer, Claim> seats) {
    Model dark = PassageUpdate.unlit(model.withDesk(desk));
    List<Pane> panes = new ArrayList<>(dark.desk().panes());
    List<Pane> replaced = new ArrayList<>();
    SortedMap<Integer, PassageUpdate.Target> targets = new TreeMap<>();
    seats.forEach(
        (pane, claim) -> {
          targets.put(pane, target(claim));
          Pane loading = new Pane.Loading(claim.interview(), PaneUpdate.script(model));
          if (pane == panes.size()) {
            panes.add(loading);
          } else if (!Seating.holds(panes.get(pane), claim)) {
            replaced.add(panes.set(pane, loading));
          }
        });
    Model kept = dark.withPlacesKept(replaced);
    return PassageUpdate.led(kept.withDesk(kept.desk().withPanes(panes)), targets);
  }

  private PassageUpdate.Target target(Claim claim) {
    Interview interview = model.companion().interview(claim.interview()).orElseThrow();
    return PassageUpdate.Target.of(interview, claim);
  }

  /** The passage itself stands out too and stays in sight, however narrow its pane has become. */
  private Model withPassage(Model opened) {
    if (!onScreen) {
      return opened;
    }
    int active = opened.desk().active();
    List<Passage> passages = places.pane().claims().all().get(number).passages();
    Model led = PassageUpdate.at(opened, active, passages);
    Pane.Reading pane = (Pane.Reading) led.desk().activePane();
    return led.withDesk(led.desk().replaced(pane.lookingAt(number)));
  }

  private Notice notice(List<Claim> shown, List<Claim> left) {
    ClaimWords words = new ClaimWords(model);
    Notice opened = Notice.of("notice.others", topic(), words.speakers(shown));
    Notice all = onScreen ? opened : Notice.of("notice.nearest-claim").and(opened);
    return left.isEmpty() ? all : all.and(Notice.of("notice.others-left", words.speakers(left)));
  }

  private String topic() {
    return new ClaimWords(model).topic(about.topic());
  }
}
