package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Role;

/**
 * Finds where a label was lost, so that an answer stands under its questioner's label or a question
 * under its answerer's, and says who the speaker most likely is, without being sure.
 */
final class LostLabels implements Step {
  private static final int LONGEST_QUESTION = 120;

  @Override
  public String name() {
    return "lost-labels";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, Role> roles = Roles.of(draft);
    List<Item> items = new ArrayList<>(draft.items());
    if (!roles.isEmpty() && roles.values().stream().allMatch(Role::asks)) {
      return draft.withItems(answered(draft));
    }
    LikelySpeaker likely = new LikelySpeaker(items, roles, draft.cast());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).use() instanceof Use.Label label) {
        List<Integer> turn = turn(items, i);
        Role role = roles.get(label.name());
        if (role != null && role.asks()) {
          findAnswer(items, turn, role, likely);
        } else {
          findQuestion(items, turn, roles);
        }
      }
    }
    return draft.withItems(items);
  }

  /**
   * A text may mark its questions only: what follows a question is then the answer of the one
   * person that its head introduces.
   */
  private static List<Item> answered(Draft draft) {
    List<Item> items = new ArrayList<>(draft.items());
    List<Passage> head = items.subList(0, draft.firstLabel()).stream().map(Item::passage).toList();
    String guest = HeadNames.guest(head);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isLabel()) {
        List<Integer> turn = turn(items, i);
        for (int index : turn.subList(Math.min(1, turn.size()), turn.size())) {
          items.set(index, items.get(index).spoken(guest, guest != null));
        }
      }
    }
    return items;
  }

  /** The indexes of the words spoken from a label to the next. */
  private static List<Integer> turn(List<Item> items, int label) {
    List<Integer> turn = new ArrayList<>();
    for (int i = label + 1; i < items.size() && !items.get(i).isLabel(); i++) {
      if (items.get(i).isSpoken()) {
        turn.add(i);
      }
    }
    return turn;
  }

  private static void findAnswer(
      List<Item> items, List<Integer> turn, Role role, LikelySpeaker likely) {
    for (int k = 1; k < turn.size(); k++) {
      String before = items.get(turn.get(k - 1)).plain();
      String plain = items.get(turn.get(k)).plain();
      boolean answer =
          Questions.asks(before)
              && !Questions.goesOn(plain)
              && (role != Role.AUDIENCE || Questions.answers(plain));
      if (answer) {
        List<Integer> lost = turn.subList(k, turn.size());
        String speaker = likely.answering(turn.subList(0, k), lost);
        lost.forEach(index -> items.set(index, items.get(index).spoken(speaker, false)));
        return;
      }
    }
  }

  private static void findQuestion(List<Item> items, List<Integer> turn, Map<String, Role> roles) {
    for (int k = 1; k + 1 < turn.size(); k++) {
      Use.Spoken guest = (Use.Spoken) items.get(turn.get(k)).use();
      String plain = items.get(turn.get(k)).plain();
      boolean question =
          plain.length() <= LONGEST_QUESTION
              && Questions.asks(plain)
              && (plain.contains("您") || LikelySpeaker.isCalled(guest.name(), plain))
              && !Questions.asks(items.get(turn.get(k + 1)).plain());
      if (question) {
        Item item = items.get(turn.get(k));
        items.set(turn.get(k), item.spoken(onlyAsking(roles), false));
        for (int index : turn.subList(k + 1, turn.size())) {
          items.set(index, items.get(index).spoken(guest.name(), false));
        }
        return;
      }
    }
  }

  private static String onlyAsking(Map<String, Role> roles) {
    List<String> asking =
        roles.keySet().stream()
            .filter(name -> roles.get(name).asks() && roles.get(name) != Role.AUDIENCE)
            .toList();
    return asking.size() == 1 ? asking.get(0) : null;
  }
}
