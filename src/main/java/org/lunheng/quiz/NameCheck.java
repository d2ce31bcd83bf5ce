package org.lunheng.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.text.Folding;
import org.lunheng.text.Readings;
import org.lunheng.text.Romanized;

/**
 * Holds a typed name to the names of a participant: in either script, in Latin letters, in pinyin
 * with or without tones, under any alias, or only the family name if nobody else has it.
 */
public final class NameCheck {
  /** In letters; in a shorter name one edit may make another name of it. */
  private static final int FORGIVING_LATIN = 7;

  private static final int FORGIVING_CHINESE = 4;

  private static final Pattern TONES = Pattern.compile("\\p{Mn}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Cast cast;
  private final Folding folding;
  private final Readings readings;

  /** What a typed name is. */
  public enum Result {
    /** One of the names. */
    EXACT,
    /** One of the names but for one letter too many, too few, exchanged or wrong. */
    SLIP,
    /** No name of the participant. */
    WRONG
  }

  NameCheck(Cast cast, Folding folding, Readings readings) {
    this.cast = cast;
    this.folding = folding;
    this.readings = readings;
  }

  /**
   * What a typed name is to a participant.
   *
   * @throws NullPointerException if there is no participant of that id
   */
  public Result check(String typed, String participant) {
    Person person = cast.get(participant);
    if (isName(typed, person)) {
      return isSomebodyElse(typed, person) ? Result.WRONG : Result.EXACT;
    }
    boolean slip = isNearly(plain(typed), person) && !isSomebodyElse(typed, person);
    return slip ? Result.SLIP : Result.WRONG;
  }

  /** Whose name it is, by id, if it is the name of just one participant. */
  Optional<String> find(String typed) {
    List<Person> named = cast.people().stream().filter(person -> isName(typed, person)).toList();
    return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
  }

  /** A part of a name that two people have tells neither; nor does a slip that is a name. */
  private boolean isSomebodyElse(String typed, Person person) {
    return !isWholeName(typed, person)
        && cast.people().stream()
            .anyMatch(other -> !other.id().equals(person.id()) && isName(typed, other));
  }

  private boolean isWholeName(String typed, Person person) {
    return person.names().stream().map(this::plain).anyMatch(plain(typed)::equals);
  }

  private boolean isName(String typed, Person person) {
    Romanized romanized = new Romanized(typed, readings);
    return known(person).contains(plain(typed))
        || person.names().stream().anyMatch(romanized::isReadingOf);
  }

  private boolean isNearly(String typed, Person person) {
    return Stream.concat(known(person).stream(), spelt(person))
        .filter(name -> name.length() >= forgiving(name))
        .anyMatch(name -> isOneEdit(typed, name));
  }

  private static int forgiving(String name) {
    return Person.isChinese(name) ? FORGIVING_CHINESE : FORGIVING_LATIN;
  }

  /** Every name and every part of one, but not what only a title makes clear. */
  private Set<String> known(Person person) {
    return Stream.concat(person.names().stream(), person.parts())
        .map(this::plain)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The Chinese names in pinyin, each character in its most usual reading. */
  private Stream<String> spelt(Person person) {
    return person.names().stream()
        .filter(Person::isChinese)
        .map(name -> name.chars().mapToObj(c -> first((char) c)).collect(Collectors.joining()))
        .map(this::plain);
  }

  private String first(char character) {
    return readings.of(character).stream().findFirst().orElse("");
  }

  /** Letters and digits alone, without marks, in one script and case. */
  private String plain(String name) {
    String apart = Normalizer.normalize(folding.of(name), Normalizer.Form.NFD);
    String bare = TONES.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(bare).replaceAll("");
  }

  /**
   * Whether one edit makes one word of the other, where two neighbours that changed places count as
   * one (Damerau).
   */
  static boolean isOneEdit(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOne = one.substring(same);
    String restOther = other.substring(same);
    if (restOne.length() != restOther.length()) {
      return restOne.length() > restOther.length()
          ? restOne.substring(1).equals(restOther)
          : restOther.substring(1).equals(restOne);
    }
    return restOne.substring(1).equals(restOther.substring(1)) || isSwapped(restOne, restOther);
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() > 1
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }
}
