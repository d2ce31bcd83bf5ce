package org.lunheng.app;

import java.util.List;
import java.util.function.Predicate;

/** What keys do that lead from claim to claim. */
final class ClaimUpdate {
  private ClaimUpdate() {}

  static Next next(Model model) {
    return forward(model, placed -> true, "notice.no-next-claim");
  }

  static Next previous(Model model) {
    return back(model, placed -> true, "notice.no-previous-claim");
  }

  static Next nextDisagreement(Model model) {
    return forward(model, PlacedClaim::disputed, "notice.no-next-disagreement");
  }

  static Next previousDisagreement(Model model) {
    return back(model, PlacedClaim::disputed, "notice.no-previous-disagreement");
  }

  static Next nextAgreement(Model model) {
    return forward(model, PlacedClaim::shared, "notice.no-next-agreement");
  }

  static Next previousAgreement(Model model) {
    return back(model, PlacedClaim::shared, "notice.no-previous-agreement");
  }

  private static Next forward(Model model, Predicate<PlacedClaim> wanted, String none) {
    ClaimPlaces places = ClaimPlaces.of(model);
    List<PlacedClaim> all = places.pane().claims().all();
    int at = places.lookedAt();
    for (int i = at == Claims.NONE ? places.firstFromTop() : at + 1; i < all.size(); i++) {
      if (wanted.test(all.get(i))) {
        return Next.of(shown(model, places.pane().lookingAt(i)));
      }
    }
    return Next.of(model.withNotice(Notice.of(none)));
  }

  private static Next back(Model model, Predicate<PlacedClaim> wanted, String none) {
    ClaimPlaces places = ClaimPlaces.of(model);
    List<PlacedClaim> all = places.pane().claims().all();
    int at = places.lookedAt();
    for (int i = (at == Claims.NONE ? places.firstFromTop() : at) - 1; i >= 0; i--) {
      if (wanted.test(all.get(i))) {
        return Next.of(shown(model, places.pane().lookingAt(i)));
      }
    }
    return Next.of(model.withNotice(Notice.of(none)));
  }

  private static Model shown(Model model, Pane.Reading pane) {
    Model led = model.withDesk(model.desk().replaced(pane));
    return NoteUpdate.inSight(led.withScreen(new Screen.ClaimNote()));
  }
}
