package org.lunheng.app;

import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.find.Way;

/**
 * A search over the whole library, as it is on the screen or as it was left.
 *
 * @param input what is typed
 * @param how what is typed is meant
 * @param number the number of the last question; answers to earlier ones come too late
 * @param waiting whether its answer is not there, or not complete
 * @param finder what found the findings, or null as long as there are none
 * @param findings what is shown: where the last question has no answer yet, still that to the one
 *     before
 * @param chosen the number of the chosen paragraph, of all that have something
 * @param top the first row shown
 */
public record LibrarySearch(
    TextInput input,
    Query.How how,
    int number,
    boolean waiting,
    Finder finder,
    Findings findings,
    int chosen,
    int top) {
  /** Nothing was looked for yet. */
  static final LibrarySearch NONE =
      new LibrarySearch(TextInput.EMPTY, Query.How.WORDS, 0, false, null, Findings.NONE, 0, 0);

  /** What is looked for. */
  public Query query() {
    return Query.typed(input.text(), how);
  }

  /** The way the query was taken in what is shown; null if nothing was found. */
  public Way way() {
    return findings.texts().isEmpty() ? null : finder.ways().get(findings.way());
  }

  /** The same with the line edited, which is another search if the text is another one. */
  LibrarySearch typed(TextInput other) {
    boolean same = other.text().equals(input.text());
    return new LibrarySearch(
        other, how, number, waiting, finder, findings, same ? chosen : 0, same ? top : 0);
  }

  /** The same as it is called back: what was typed gives way to what is typed next. */
  LibrarySearch again() {
    return typed(input.whole());
  }

  /** The same with the text taken up: what is typed next goes behind it. */
  LibrarySearch kept() {
    return typed(input.kept());
  }

  /** The same text meant differently. */
  LibrarySearch meant(Query.How other) {
    return new LibrarySearch(input.kept(), other, number, waiting, finder, findings, 0, 0);
  }

  /** The same with a further question on its way; to no words there is no answer. */
  LibrarySearch asked() {
    return query().isEmpty()
        ? unanswered()
        : new LibrarySearch(input, how, number + 1, true, finder, findings, chosen, top);
  }

  /** The same with nothing found and nothing to wait for. */
  LibrarySearch unanswered() {
    return new LibrarySearch(input, how, number + 1, false, null, Findings.NONE, 0, 0);
  }

  /** The same with an answer, or with as much of it as there is. */
  LibrarySearch answered(Finder by, Findings found) {
    return new LibrarySearch(input, how, number, !found.complete(), by, found, chosen, top);
  }

  LibrarySearch at(int paragraph, int row) {
    return new LibrarySearch(input, how, number, waiting, finder, findings, paragraph, row);
  }
}
