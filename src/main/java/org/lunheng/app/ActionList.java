package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.find.Likeness;
import org.lunheng.text.FuzzyMatch;
import org.lunheng.text.Messages;
import org.lunheng.text.Readings;

/** What can be done on a screen, as found by a few letters. */
public final class ActionList {
  private static final Pattern NUMBER = Pattern.compile("p?(\\d{1,6})(%?)");

  /** Names count as the reader's own words do, and their full form for more than any letters. */
  private static final int SAME_NAME = 1_000;

  private static final int SAME_KEY = 2_000;

  private ActionList() {}

  /**
   * Something to do.
   *
   * @param binding what it is
   * @param label what it does, in the reader's language
   * @param places the string indices of the label that were found
   * @param namePlaces the string indices of the binding's name that were found
   * @param why why it cannot be done now, or null
   * @param score how well it was found
   */
  public record Entry(
      Binding binding,
      String label,
      List<Integer> places,
      List<Integer> namePlaces,
      String why,
      int score) {

    /** The names of its keys. */
    public String keys(Messages messages) {
      return binding.keys().stream()
          .map(key -> KeyName.of(key, messages))
          .collect(Collectors.joining("  "));
    }

    /** The name of the key that is named first; empty without one. */
    public String firstKey(Messages messages) {
      return binding.keys().isEmpty() ? "" : KeyName.of(binding.keys().get(0), messages);
    }

    boolean possible() {
      return why == null;
    }
  }

  /**
   * What can be done, the best first: what cannot be done now comes last, and where nothing is
   * typed what was done last comes first.
   *
   * @param asked the room without the list over it
   * @param typed letters of what an action does or of its name, its key, a line or a percentage
   */
  public static List<Entry> of(Model asked, String typed) {
    List<Entry> found = new ArrayList<>();
    for (Binding binding : bindings(asked)) {
      Entry entry = entry(asked, binding, typed.strip());
      if (entry != null) {
        found.add(entry);
      }
    }
    found.sort(Comparator.comparing(Entry::possible).thenComparingInt(Entry::score).reversed());
    return Stream.concat(numbered(asked, typed.strip()), found.stream()).toList();
  }

  /** On a note the keys of the text work too. */
  private static List<Binding> bindings(Model asked) {
    List<Binding> here = asked.keyboard().map().on(asked.screen().kind());
    Set<String> names = here.stream().map(Binding::name).collect(Collectors.toSet());
    Stream<Binding> behind =
        asked.screen().isNote()
            ? asked.keyboard().map().on(Screen.Kind.READER).stream()
                .filter(binding -> !names.contains(binding.name()))
            : Stream.of();
    return Stream.concat(here.stream(), behind)
        .filter(binding -> !binding.name().equals(ActionKeys.CALL))
        .filter(asked.visit()::offers)
        .toList();
  }

  private static Entry entry(Model asked, Binding binding, String typed) {
    Messages messages = asked.messages();
    String label = KeyWords.of(binding.helpKey(), asked);
    String why = binding.why(state(asked, binding));
    String reason = why == null ? null : KeyWords.of(why, asked);
    if (typed.isEmpty()) {
      int last = asked.keyboard().chosen().indexOf(binding.name());
      int score = last < 0 ? 0 : asked.keyboard().chosen().size() - last;
      return new Entry(binding, label, List.of(), List.of(), reason, score);
    }
    FuzzyMatch inLabel = FuzzyMatch.of(typed, label, readings(asked));
    FuzzyMatch inName = FuzzyMatch.loose(typed, binding.name());
    int exact = exact(binding, typed, messages);
    if (inLabel == null && inName == null && exact == 0) {
      return null;
    }
    int score = exact + Math.max(scoreOf(inLabel), scoreOf(inName));
    return new Entry(binding, label, placesOf(inLabel), placesOf(inName), reason, score);
  }

  /** As words are found in the texts; none as long as that is not loaded. */
  private static Readings readings(Model asked) {
    Likeness likeness = asked.finding().likeness();
    return likeness == null ? character -> List.of() : likeness.syllables()::of;
  }

  /** What counts for more than letters: a key of the action, or its whole name. */
  private static int exact(Binding binding, String typed, Messages messages) {
    boolean key =
        binding.keys().stream().anyMatch(each -> KeyName.of(each, messages).equals(typed));
    return key ? SAME_KEY : binding.name().equals(typed) ? SAME_NAME : 0;
  }

  private static int scoreOf(FuzzyMatch match) {
    return match == null ? 0 : match.score();
  }

  private static List<Integer> placesOf(FuzzyMatch match) {
    return match == null ? List.of() : match.places();
  }

  /** The state in which a binding does its work: without the note that the text's keys close. */
  static Model state(Model asked, Binding binding) {
    boolean here = binding.screens().contains(asked.screen().kind());
    return here || !asked.screen().isNote() ? asked : asked.withScreen(new Screen.Reader());
  }

  /** A line of the raw text or a percentage, where there is a text. */
  private static Stream<Entry> numbered(Model asked, String typed) {
    Matcher number = NUMBER.matcher(typed);
    boolean text = asked.screen() instanceof Screen.Reader || asked.screen().isNote();
    if (!text || !number.matches()) {
      return Stream.of();
    }
    int count = Integer.parseInt(number.group(1));
    boolean percent = !number.group(2).isEmpty();
    String label =
        percent
            ? asked.messages().get("actions.to-percent", count)
            : asked.messages().get("actions.to-line", count);
    return Stream.of(percent ? CountUpdate.PERCENT : CountUpdate.LINE)
        .map(action -> toNumber(asked, action, count, label));
  }

  private static Entry toNumber(
      Model asked, BiFunction<Model, Integer, Next> action, int count, String label) {
    Binding binding =
        KeyMap.bind(
                Binding.Group.MOVES,
                Set.of(Screen.Kind.READER),
                "percent",
                model -> action.apply(model, count))
            .unless(Guards::unreadable);
    String why = Guards.unreadable(asked);
    String reason = why == null ? null : KeyWords.of(why, asked);
    return new Entry(binding, label, List.of(), List.of(), reason, SAME_KEY);
  }
}
