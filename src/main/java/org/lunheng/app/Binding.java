package org.lunheng.app;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What some keys do on some screens.
 *
 * @param group where the help lists them
 * @param screens where they hold
 * @param keys the keys; help and hints name the first one first; without any it is done from the
 *     list of actions alone
 * @param name names the messages {@code key.<name>}, what the keys do, and {@code hint.<name>}, the
 *     same in a word
 * @param action what they do
 * @param counted what they do after a number, or null if a number means nothing to them
 * @param guard the key of the message that says why they do nothing in a state, or null if they do
 *     something
 * @param hint the rank among the hints of the status line, from 1; 0 for none
 */
public record Binding(
    Group group,
    Set<Screen.Kind> screens,
    List<Key> keys,
    String name,
    Function<Model, Next> action,
    BiFunction<Model, Integer, Next> counted,
    Function<Model, String> guard,
    int hint) {

  /** The groups of the help, in its order. */
  public enum Group {
    MOVES("group.moves"),
    PANES("group.panes"),
    ARGUMENTS("group.arguments"),
    APPARATUS("group.apparatus"),
    MAP("group.map"),
    CLAIM_LIST("group.claim-list"),
    SEARCH("group.search"),
    GLOSSARY("group.glossary"),
    KEEPING("group.keeping"),
    QUIZ("group.quiz"),
    LIBRARY("group.library"),
    CONTENTS("group.contents"),
    TYPING("group.typing"),
    LISTS("group.lists"),
    DATA("group.data"),
    ACTIONS("group.actions"),
    ROOM("group.room");

    private final String messageKey;

    Group(String messageKey) {
      this.messageKey = messageKey;
    }

    /** The key of the message that heads the group. */
    public String messageKey() {
      return messageKey;
    }
  }

  public Binding {
    screens = Set.copyOf(screens);
    keys = List.copyOf(keys);
  }

  /** The key of the message that says what the keys do. */
  public String helpKey() {
    return "key." + name;
  }

  /** The key of the message that says it in a word. */
  public String hintKey() {
    return "hint." + name;
  }

  /** The key of the message that says why the keys do nothing in a state, or null. */
  public String why(Model model) {
    return model.visit().offers(this) ? guard.apply(model) : "why.hosted";
  }

  /** The same, but doing nothing while the guard gives a reason. */
  Binding unless(Function<Model, String> reason) {
    return new Binding(group, screens, keys, name, action, counted, reason, hint);
  }

  /** The same among the hints of the status line. */
  Binding hinted(int rank) {
    return new Binding(group, screens, keys, name, action, counted, guard, rank);
  }

  /** The same, doing something else after a number. */
  Binding counted(BiFunction<Model, Integer, Next> other) {
    return new Binding(group, screens, keys, name, action, other, guard, hint);
  }

  /** The same, done so many times after a number. */
  Binding repeated() {
    return counted((model, count) -> CountUpdate.times(model, action, count));
  }

  /** The same on other screens with other keys. */
  Binding on(Set<Screen.Kind> others, List<Key> theirs) {
    return new Binding(group, others, theirs, name, action, counted, guard, hint);
  }

  /** The same with other keys. */
  Binding on(List<Key> others) {
    return new Binding(group, screens, others, name, action, counted, guard, hint);
  }
}
