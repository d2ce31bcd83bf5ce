package org.lunheng.corpus.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.document.Interview;
import org.lunheng.text.CharacterTable;
import org.lunheng.text.Folding;

/** The terms that are explained in a library. */
public final class Glossary {
  /** No term is explained. */
  public static final Glossary EMPTY = new Glossary(List.of(), null);

  private final List<Entry> entries;

  /** Null where nobody has counted. */
  private final Rarity rarity;

  /** Null where it has not been needed yet and there are no terms to be found by it. */
  private Folding folding;

  private final Map<String, Entry> byId = new HashMap<>();

  /** Made when it is first needed: a lookup of one entry should not wait for it. */
  private TermFinder finder;

  /**
   * What was found lately, since panes that belong together ask for the same texts all the time.
   */
  private RecentFinds recent;

  /**
   * A glossary.
   *
   * @param entries in the order they are listed; where two have one id the first counts
   * @param folding tells which texts count as the same
   */
  public Glossary(List<Entry> entries, Folding folding) {
    this(entries, folding, null);
  }

  private Glossary(List<Entry> entries, Folding folding, Rarity rarity) {
    this.entries = List.copyOf(entries);
    this.folding = folding;
    this.rarity = rarity;
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

  /** How rare the terms are in the texts that they were counted in. */
  public Rarity rarity() {
    return rarity == null ? Rarity.UNKNOWN : rarity;
  }

  /** The same, with its terms counted in some texts, ready to find terms without a delay. */
  public Glossary countedIn(List<Interview> interviews) {
    Rarity counted = Rarity.of(this, interviews);
    Glossary glossary = new Glossary(entries, folding(), counted);
    glossary.finder = finder();
    return glossary;
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
    return recent().find(text);
  }

  private synchronized RecentFinds recent() {
    if (recent == null) {
      recent = new RecentFinds(finder());
    }
    return recent;
  }

  /** The same for a text that nobody is going to ask for again soon. */
  List<Occurrence> findOnce(String text) {
    return finder().find(text);
  }

  private synchronized TermFinder finder() {
    if (finder == null) {
      finder = TermFinder.of(entries, folding());
    }
    return finder;
  }
}
