package org.lunheng.corpus.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.text.CharacterTable;
import org.lunheng.text.Folding;

/** The terms that are explained in a library. */
public final class Glossary {
  /** No term is explained. */
  public static final Glossary EMPTY = new Glossary(List.of(), null);

  private final List<Entry> entries;

  /** Null where it has not been needed yet and there are no terms to be found by it. */
  private Folding folding;

  private final Map<String, Entry> byId = new HashMap<>();

  /** Made when it is first needed: a lookup of one entry should not wait for it. */
  private TermFinder finder;

  /**
   * A glossary.
   *
   * @param entries in the order they are listed; where two have one id the first counts
   * @param folding tells which texts count as the same
   */
  public Glossary(List<Entry> entries, Folding folding) {
    this.entries = List.copyOf(entries);
    this.folding = folding;
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
  }

  public List<Entry> entries() {
    return entries;
  }

  /** What tells which texts count as the same. */
  public synchronized Folding folding() {
    if (folding == null) {
      folding = new Folding(CharacterTable.of(""));
    }
    return folding;
  }

  /** The entry of that id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The terms in a text and all their other names, in either script and any letter case and width:
   * from left to right, none overlapping another, the longest from where it begins, and none inside
   * a longer Latin word or number.
   */
  public List<Occurrence> find(String text) {
    return finder().find(text);
  }

  /** The same, ready to find terms without a delay. */
  public Glossary prepared() {
    finder();
    return this;
  }

  private synchronized TermFinder finder() {
    if (finder == null) {
      finder = TermFinder.of(entries, folding());
    }
    return finder;
  }
}
