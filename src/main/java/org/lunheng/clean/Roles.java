package org.lunheng.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Role;

/**
 * Works out who asks and who answers: from labels that say so, such as 记者 or 答, else from whose
 * turns end with questions.
 */
final class Roles {

  /** What is counted of one speaker. */
  private static final class Tally {
    private int turns;
    private int questions;
    private boolean asking;
    private boolean answering;
    private boolean listening;

    double ratio() {
      return turns == 0 ? 0 : (double) questions / turns;
    }
  }

  private static final double MOSTLY = 0.7;
  private static final double OFTEN = 0.35;

  private Roles() {}

  /** The role of each speaker of a draft whose labels have been found, in order of appearance. */
  static Map<String, Role> of(Draft draft) {
    Map<String, Tally> tallies = tallies(draft);
    draft.cast().names().forEach((key, name) -> readName(key, tallies.get(name)));
    draft.cast().asking().forEach(name -> markAsking(tallies.get(name)));
    if (tallies.values().stream().noneMatch(tally -> tally.asking)) {
      findAsking(tallies);
    }
    long guests = tallies.values().stream().filter(t -> !t.asking && !t.listening).count();
    Map<String, Role> roles = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> roles.put(name, role(tally, guests)));
    return roles;
  }

  private static Role role(Tally tally, long guests) {
    if (tally.listening) {
      return Role.AUDIENCE;
    }
    if (!tally.asking) {
      return Role.GUEST;
    }
    return guests > 1 ? Role.MODERATOR : Role.INTERVIEWER;
  }

  private static void readName(String key, Tally tally) {
    if (tally != null) {
      tally.listening |= Names.isListening(key);
      tally.answering |= Names.isAnswering(key);
      tally.asking |= !tally.listening && (Names.isAsking(key) || Names.isMedium(key));
    }
  }

  private static void markAsking(Tally tally) {
    if (tally != null) {
      tally.asking = true;
    }
  }

  private static Map<String, Tally> tallies(Draft draft) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    List<Item> items = draft.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).use() instanceof Use.Label label) {
        Tally tally = tallies.computeIfAbsent(label.name(), name -> new Tally());
        String words = i + 1 < items.size() ? items.get(i + 1).plain() : "";
        tally.turns++;
        tally.questions += Questions.asks(words) ? 1 : 0;
      }
    }
    return tallies;
  }

  private static void findAsking(Map<String, Tally> tallies) {
    Tally most = null;
    for (Tally tally : tallies.values()) {
      boolean candidate = !tally.answering && !tally.listening && tally.ratio() >= OFTEN;
      if (candidate && (most == null || tally.ratio() > most.ratio() && tally.turns > 1)) {
        most = tally;
      }
    }
    for (Tally tally : tallies.values()) {
      tally.asking =
          tally == most
              || !tally.answering
                  && !tally.listening
                  && tally.turns >= 3
                  && tally.ratio() >= MOSTLY;
    }
  }
}
