package org.lunheng.cli;

import java.util.List;
import java.util.function.Supplier;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Keepsake;
import org.lunheng.store.ProblemException;
import org.lunheng.text.ScriptConverter;

/**
 * What the plain room has to tell, in any characters.
 *
 * @param order the ids of the interviews as they are listed
 * @param converter is asked only when something has to be converted
 * @param kept what the reader has left in them
 */
record PlainShelf(
    Holdings holdings, List<String> order, Supplier<ScriptConverter> converter, Kept kept) {
  PlainShelf {
    order = List.copyOf(order);
  }

  /** Knows what the reader has left. */
  interface Kept {
    /**
     * All of it, as it is now.
     *
     * @throws ProblemException if it cannot be read
     */
    List<Keepsake> all() throws ProblemException;

    /** As much of it as could be read so far, with what is new. */
    List<Keepsake> known();

    /** Whether something is not on disk yet. */
    boolean isUnsaved(String id);

    /** All of it, as it is now if it can be read. */
    default List<Keepsake> now() {
      try {
        return all();
      } catch (ProblemException e) {
        return known();
      }
    }
  }

  Companion companion() {
    return holdings.companion();
  }

  /** The interviews as they are listed and shown. */
  List<Interview> interviews(ScriptChoice script) {
    return order.stream().map(id -> interview(id, script)).toList();
  }

  /** An interview that is here, as it is shown. */
  Interview interview(String id, ScriptChoice script) {
    return edition(stored(id), script).shown();
  }

  /** An interview as it is shown, and how that leads back to what is stored. */
  Edition edition(Interview stored, ScriptChoice script) {
    boolean same = Edition.isStored(stored, script);
    return Edition.of(stored, script, same ? null : converter.get());
  }

  /** The same as it is stored. */
  Interview stored(String id) {
    return companion().interview(id).orElseThrow();
  }

  /** Words of an interview as they are shown. */
  String shown(String id, String words, ScriptChoice script) {
    Interview stored = stored(id);
    return Edition.isStored(stored, script)
        ? words
        : Edition.shown(stored, words, script, converter.get());
  }

  /** Where a paragraph stands, counted from 0 through all blocks; -1 if there is none. */
  int paragraph(String interview, String paragraph) {
    return stored(interview).paragraphs().stream()
        .filter(place -> place.paragraph().id().equals(paragraph))
        .mapToInt(PlacedParagraph::number)
        .findFirst()
        .orElse(-1);
  }
}
