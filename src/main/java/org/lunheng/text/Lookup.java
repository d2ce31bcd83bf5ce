package org.lunheng.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds things by any of their names, whatever script, letter case and width these are typed in,
 * and with blanks or hyphens between their words.
 *
 * @param <T> what is looked for
 */
public final class Lookup<T> {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-_·・]+");

  private final Folding folding;
  private final Map<String, T> known = new LinkedHashMap<>();

  /** A lookup that knows nothing yet. */
  public Lookup(Folding folding) {
    this.folding = folding;
  }

  /**
   * Makes a thing known.
   *
   * @param names what it is called; nulls and names that another thing has already do not count
   */
  public void add(T thing, Stream<String> names) {
    names
        .filter(Objects::nonNull)
        .map(this::plain)
        .filter(name -> !name.isEmpty())
        .forEach(name -> known.putIfAbsent(name, thing));
  }

  /** The thing of that name. */
  public Optional<T> find(String name) {
    return Optional.ofNullable(known.get(plain(name)));
  }

  /** The things that somebody who mistyped a name may have meant, the likeliest first. */
  public List<T> near(String name) {
    return NearMatches.of(plain(name), List.copyOf(known.keySet())).stream()
        .map(known::get)
        .distinct()
        .toList();
  }

  private String plain(String name) {
    return BETWEEN_WORDS.matcher(folding.of(name).strip()).replaceAll("-");
  }
}
