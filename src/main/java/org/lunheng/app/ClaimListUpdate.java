package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;

/** What keys do on the list of claims. */
final class ClaimListUpdate {
  private ClaimListUpdate() {}

  /**
   * Lists the claims of a cell.
   *
   * @param speaker the only speaker's id, or null for everybody
   */
  static Next show(Model model, MapSight sight, String speaker) {
    MapScreen.TopicMap map = (MapScreen.TopicMap) model.screen();
    MapScreen.ClaimList claims =
        new MapScreen.ClaimList(map, sight.topic().id(), speaker, 0, 0, List.of());
    return Next.of(model.withScreen(fitted(model, claims)));
  }

  /** Back to the map, at the cell it was called from. */
  static Next close(Model model) {
    return Next.of(model.withScreen(MapUpdate.fitted(model, screen(model).behind())));
  }

  /** To the next claim; first through this one, if it is longer than the screen. */
  static Next down(Model model) {
    MapScreen.ClaimList screen = screen(model);
    ClaimSheet sheet = ClaimSheet.of(model, screen);
    int rows = sheet.rows(model);
    int hidden = sheet.end(screen.chosen()) - screen.top() - rows;
    return hidden > 0
        ? Next.of(
            model.withScreen(screen.at(screen.chosen(), screen.top() + Math.min(hidden, rows))))
        : to(model, screen.chosen() + 1);
  }

  /** To the claim before; first up through this one, if it is longer than the screen. */
  static Next up(Model model) {
    MapScreen.ClaimList screen = screen(model);
    ClaimSheet sheet = ClaimSheet.of(model, screen);
    int hidden = screen.top() - sheet.start(screen.chosen());
    return hidden > 0
        ? Next.of(
            model.withScreen(
                screen.at(screen.chosen(), screen.top() - Math.min(hidden, sheet.rows(model)))))
        : to(model, screen.chosen() - 1);
  }

  /** To the claim that stands a screen further down. */
  static Next pageDown(Model model) {
    return paged(model, 1);
  }

  static Next pageUp(Model model) {
    return paged(model, -1);
  }

  static Next first(Model model) {
    return to(model, 0);
  }

  static Next last(Model model) {
    return to(model, Integer.MAX_VALUE);
  }

  private static Next paged(Model model, int step) {
    MapScreen.ClaimList screen = screen(model);
    ClaimSheet sheet = ClaimSheet.of(model, screen);
    int line = sheet.start(screen.chosen()) + step * sheet.rows(model);
    int there = Math.max(0, Math.min(line, sheet.lines().size() - 1));
    int claim = sheet.lines().get(there).claim();
    return to(model, claim == screen.chosen() ? claim + step : claim);
  }

  private static Next to(Model model, int claim) {
    return Next.of(model.withScreen(at(model, screen(model), claim)));
  }

  /** Chooses a claim, as near as there is one, and scrolls to it. */
  static MapScreen.ClaimList at(Model model, MapScreen.ClaimList screen, int claim) {
    ClaimSheet sheet = ClaimSheet.of(model, screen);
    int to = Math.max(0, Math.min(claim, sheet.claims().size() - 1));
    int rows = sheet.rows(model);
    int start = sheet.start(to);
    int lowest = Math.min(start, sheet.end(to) - rows);
    int highest = Math.min(start, Math.max(0, sheet.lines().size() - 1 - rows));
    return screen.at(to, Math.max(0, Math.max(lowest, Math.min(screen.top(), highest))));
  }

  /** Everybody's claims on the topic, or those of the chosen claim's speaker alone. */
  static Next toggleEverybody(Model model) {
    MapScreen.ClaimList screen = screen(model);
    Claim chosen = ClaimSheet.of(model, screen).chosen(screen);
    MapScreen.ClaimList other = screen.of(screen.speaker() == null ? chosen.speaker() : null);
    int there = ClaimSheet.of(model, other).claims().indexOf(chosen);
    return Next.of(model.withScreen(at(model, other, there)));
  }

  /** Marks the chosen claim or takes the mark back, and goes on to the next one. */
  static Next mark(Model model) {
    MapScreen.ClaimList screen = screen(model);
    String id = ClaimSheet.of(model, screen).chosen(screen).id();
    List<String> marked = new ArrayList<>(screen.marked());
    if (!marked.remove(id)) {
      marked.add(id);
    }
    MapScreen.ClaimList after = screen.marking(marked);
    return Next.of(model.withScreen(at(model, after, after.chosen() + 1)));
  }

  /** Opens what {@link #asked} names. */
  static Next open(Model model) {
    return opened(model, asked(model));
  }

  static Next openOpposite(Model model) {
    return opened(model, opposite(model));
  }

  private static Next opened(Model model, List<Claim> claims) {
    Model left = model.withMap(screen(model).behind().place());
    return PassageUpdate.open(left, targets(model, claims));
  }

  /** The marked claims in the order in which they were marked, or the chosen one. */
  static List<Claim> asked(Model model) {
    MapScreen.ClaimList screen = screen(model);
    if (screen.marked().isEmpty()) {
      return List.of(ClaimSheet.of(model, screen).chosen(screen));
    }
    List<Claim> all = arguments(model).topic(screen.topic()).orElseThrow().claims();
    return screen.marked().stream()
        .flatMap(id -> all.stream().filter(claim -> claim.id().equals(id)))
        .toList();
  }

  /** The chosen claim and one of the other side; the chosen one alone if there is none. */
  static List<Claim> opposite(Model model) {
    MapScreen.ClaimList screen = screen(model);
    Claim chosen = ClaimSheet.of(model, screen).chosen(screen);
    return Stream.concat(Stream.of(chosen), arguments(model).against(chosen).stream().limit(1))
        .toList();
  }

  /** Where claims stand, as far as their interviews are there. */
  static List<PassageUpdate.Target> targets(Model model, List<Claim> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                model.companion().interview(claim.interview()).stream()
                    .map(interview -> PassageUpdate.Target.of(interview, claim)))
        .toList();
  }

  /** The list after a resize or news; the map if its topic or its speaker has gone. */
  static Screen fitted(Model model, MapScreen.ClaimList screen) {
    boolean there = arguments(model).topic(screen.topic()).isPresent();
    if (!there || ClaimSheet.of(model, screen).claims().isEmpty()) {
      return MapUpdate.fitted(model, screen.behind());
    }
    return at(model, screen, screen.chosen());
  }

  private static Arguments arguments(Model model) {
    return model.companion().arguments();
  }

  private static MapScreen.ClaimList screen(Model model) {
    return (MapScreen.ClaimList) model.screen();
  }
}
