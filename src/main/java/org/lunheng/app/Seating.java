package org.lunheng.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lunheng.corpus.argument.Claim;

/**
 * Which pane is to show which claim.
 *
 * @param seats by the number of the pane; numbers after the last pane stand for further ones
 * @param left those for whom there is no room
 */
record Seating(SortedMap<Integer, Claim> seats, List<Claim> left) {

  /**
   * Finds panes for claims: first those that hold the interview already, then further ones, then
   * those that would have nothing to say. The active one is for nobody.
   *
   * @param claims those that matter most first
   * @param room how many panes there may be at most
   */
  static Seating of(Desk desk, List<Claim> claims, int room) {
    Seating seating = new Seating(new TreeMap<>(), new ArrayList<>(claims));
    seating.takeHolders(desk);
    for (int pane = desk.panes().size(); pane < room; pane++) {
      seating.take(pane);
    }
    for (int pane = 0; pane < desk.panes().size(); pane++) {
      if (pane != desk.active() && !seating.seats.containsKey(pane)) {
        seating.take(pane);
      }
    }
    return seating;
  }

  private void takeHolders(Desk desk) {
    for (Iterator<Claim> claims = left.iterator(); claims.hasNext(); ) {
      Claim claim = claims.next();
      for (int pane = 0; pane < desk.panes().size(); pane++) {
        boolean free = pane != desk.active() && !seats.containsKey(pane);
        if (free && holds(desk.panes().get(pane), claim)) {
          seats.put(pane, claim);
          claims.remove();
          break;
        }
      }
    }
  }

  private void take(int pane) {
    if (!left.isEmpty()) {
      seats.put(pane, left.remove(0));
    }
  }

  static boolean holds(Pane pane, Claim claim) {
    return pane instanceof Pane.Reading && pane.id().equals(claim.interview());
  }
}
