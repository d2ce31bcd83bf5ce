package org.lunheng.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The places of a reader in all interviews of a library.
 *
 * @param reached how far interviews have been read, by id, the one that was closed last at the end
 * @param letters the places marked with letters, {@code a} to {@code z}
 * @param trail where the reader was before each jump
 */
public record Memory(
    Map<String, Reached> reached, SortedMap<Character, Position> letters, Trail trail) {
  /** Nothing read so far. */
  public static final Memory NONE = new Memory(Map.of(), new TreeMap<>(), Trail.NONE);

  public Memory {
    reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
    letters = Collections.unmodifiableSortedMap(new TreeMap<>(letters));
  }

  /** Whether a place can be marked with a character. */
  public static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z';
  }

  /** The same with an interview read so far. */
  public Memory with(Reached other) {
    Map<String, Reached> more = new LinkedHashMap<>(reached);
    more.remove(other.position().interview());
    more.put(other.position().interview(), other);
    return new Memory(more, letters, trail);
  }

  /** The same with a place marked with a letter, which no other place has then. */
  public Memory with(char letter, Position position) {
    SortedMap<Character, Position> more = new TreeMap<>(letters);
    more.put(letter, position);
    return new Memory(reached, more, trail);
  }

  /** The same with another trail. */
  public Memory with(Trail other) {
    return new Memory(reached, letters, other);
  }

  /**
   * What another program has kept meanwhile, with all that has changed here over it.
   *
   * @param before how this memory was when both were the same
   * @param elsewhere what the other program has kept
   */
  public Memory over(Memory before, Memory elsewhere) {
    Memory all = elsewhere;
    for (Map.Entry<String, Reached> place : reached.entrySet()) {
      boolean same = place.getValue().equals(before.reached.get(place.getKey()));
      all = same && all.reached.containsKey(place.getKey()) ? all : all.with(place.getValue());
    }
    for (Map.Entry<Character, Position> mark : letters.entrySet()) {
      boolean same = mark.getValue().equals(before.letters.get(mark.getKey()));
      boolean there = same && all.letters.containsKey(mark.getKey());
      all = there ? all : all.with(mark.getKey(), mark.getValue());
    }
    return trail.equals(before.trail) ? all : all.with(trail);
  }

  /** The same with what only an older memory has. */
  public Memory over(Memory older) {
    Map<String, Reached> all = new LinkedHashMap<>(older.reached);
    all.keySet().removeAll(reached.keySet());
    all.putAll(reached);
    SortedMap<Character, Position> marked = new TreeMap<>(older.letters);
    marked.putAll(letters);
    return new Memory(all, marked, trail.places().isEmpty() ? older.trail : trail);
  }

  /** What has been added or changed since this memory was another one. */
  public Memory since(Memory before) {
    Map<String, Reached> read = new LinkedHashMap<>(reached);
    read.entrySet().removeAll(before.reached.entrySet());
    SortedMap<Character, Position> marked = new TreeMap<>(letters);
    marked.entrySet().removeAll(before.letters.entrySet());
    return new Memory(read, marked, trail.equals(before.trail) ? Trail.NONE : trail);
  }
}
