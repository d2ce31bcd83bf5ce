package org.lunheng.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.lunheng.document.Problem;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Quote;

/**
 * What the reader has left in the interviews, and what of it is not known to be on disk.
 *
 * @param all by id
 * @param waiting the changes that are not known to be on disk, by id
 * @param removed what was taken away in the list, together what was on the same words, the last one
 *     last
 * @param drafts what was typed as notes and not kept, by what it was to be on
 * @param asked whether it was asked for what is on disk
 * @param retries how often in a row it was tried in vain to write
 * @param resting whether a time is set at which to try again
 * @param told whether the reader knows that all that waits would be left behind
 */
public record Keepsakes(
    Map<String, Keepsake> all,
    Map<String, Waiting> waiting,
    List<List<Keepsake>> removed,
    Map<Quote, String> drafts,
    boolean asked,
    int retries,
    boolean resting,
    boolean told) {
  /** Nothing is kept, as far as is known. */
  public static final Keepsakes NONE =
      new Keepsakes(Map.of(), Map.of(), List.of(), Map.of(), false, 0, false, false);

  /**
   * A change that is not known to be on disk.
   *
   * @param news what the reader hears when it is, or null
   * @param problem why it is not, or null as long as nobody knows
   */
  public record Waiting(KeepsakeChange change, Notice news, Problem problem) {}

  public Keepsakes {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
    removed = List.copyOf(removed);
    drafts = Map.copyOf(drafts);
  }

  /** Those of an interview. */
  List<Keepsake> in(String interview) {
    return all.values().stream()
        .filter(keepsake -> keepsake.quote().interview().equals(interview))
        .toList();
  }

  /** The changes that are not known to be on disk, in the order they were made. */
  public List<KeepsakeChange> unsaved() {
    return waiting.values().stream().map(Waiting::change).toList();
  }

  /** Those of which it is known that they are not on disk. */
  public List<KeepsakeChange> failed() {
    return waiting.values().stream()
        .filter(waits -> waits.problem() != null)
        .map(Waiting::change)
        .toList();
  }

  /** Whether something is known not to be on disk. */
  boolean isUnsaved(String id) {
    return waiting.containsKey(id) && waiting.get(id).problem() != null;
  }

  /** The last problem that there was with writing. */
  Optional<Problem> problem() {
    return waiting.values().stream()
        .flatMap(waits -> Optional.ofNullable(waits.problem()).stream())
        .reduce((first, last) -> last);
  }

  /** The same with a change, which is being written. */
  Keepsakes changed(KeepsakeChange change, Notice news) {
    Map<String, Waiting> more = new LinkedHashMap<>(waiting);
    more.remove(change.id());
    more.put(change.id(), new Waiting(change, news, null));
    return new Keepsakes(
        applied(all, change), more, removed, drafts, asked, retries, resting, false);
  }

  /** What the reader is to hear when a change is on disk, or null. */
  Notice news(KeepsakeChange change) {
    Waiting waits = waiting.get(change.id());
    return waits != null && waits.change().equals(change) ? waits.news() : null;
  }

  /** The same when a change is on disk, unless it was changed once more. */
  Keepsakes stored(KeepsakeChange change) {
    return waiting(
        map -> {
          if (map.containsKey(change.id()) && map.get(change.id()).change().equals(change)) {
            map.remove(change.id());
          }
        },
        0,
        resting);
  }

  /** The same when a change could not be written; a time is set at which to try again. */
  Keepsakes failed(KeepsakeChange change, Problem problem) {
    return waiting(
        map ->
            map.computeIfPresent(
                change.id(),
                (id, waits) ->
                    waits.change().equals(change)
                        ? new Waiting(change, waits.news(), problem)
                        : waits),
        retries,
        true);
  }

  /** The same when the time to try again has come. */
  Keepsakes retried() {
    return waiting(map -> {}, retries + 1, false);
  }

  /** The same with what is on disk, and what is not there yet. */
  Keepsakes loaded(List<Keepsake> stored) {
    Map<String, Keepsake> now = new LinkedHashMap<>();
    stored.forEach(keepsake -> now.put(keepsake.id(), keepsake));
    for (KeepsakeChange change : unsaved()) {
      now.putAll(applied(Map.of(), change));
      if (change.gone()) {
        now.remove(change.id());
      }
    }
    return with(now, removed, drafts, asked, told);
  }

  Keepsakes withAsked() {
    return with(all, removed, drafts, true, told);
  }

  Keepsakes withTold() {
    return with(all, removed, drafts, asked, true);
  }

  /** The same with other things taken away that can be brought back. */
  Keepsakes withRemoved(UnaryOperator<List<List<Keepsake>>> change) {
    return with(all, change.apply(new ArrayList<>(removed)), drafts, asked, told);
  }

  /** The same with what was typed on some words; nothing if it was kept or is blank. */
  Keepsakes withDraft(Quote quote, String typed) {
    Map<Quote, String> now = new LinkedHashMap<>(drafts);
    now.remove(quote);
    if (typed != null && !typed.isBlank()) {
      now.put(quote, typed);
    }
    return with(all, removed, now, asked, told);
  }

  private Keepsakes with(
      Map<String, Keepsake> kept,
      List<List<Keepsake>> taken,
      Map<Quote, String> typed,
      boolean read,
      boolean known) {
    return new Keepsakes(kept, waiting, taken, typed, read, retries, resting, known);
  }

  private Keepsakes waiting(Consumer<Map<String, Waiting>> change, int tries, boolean rests) {
    Map<String, Waiting> now = new LinkedHashMap<>(waiting);
    change.accept(now);
    return new Keepsakes(all, now, removed, drafts, asked, tries, rests, told);
  }

  private static Map<String, Keepsake> applied(Map<String, Keepsake> to, KeepsakeChange change) {
    Map<String, Keepsake> now = new LinkedHashMap<>(to);
    if (change.gone()) {
      now.remove(change.id());
    } else {
      now.put(change.id(), change.keepsake());
    }
    return now;
  }
}
