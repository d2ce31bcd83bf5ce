package org.lunheng.cli;

import java.util.List;
import org.lunheng.corpus.find.Fault;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Query;
import org.lunheng.store.Likenesses;

/** Looks for words and expressions in the plain room. */
record PlainFinding(PlainDesk desk) {

  /**
   * Where words stand.
   *
   * @param ids the interviews to look through
   */
  PlainAnswer words(String typed, List<String> ids) {
    return found(typed, Query.How.WORDS, ids);
  }

  /** Where a regular expression matches. */
  PlainAnswer expression(String typed, List<String> ids) {
    return found(typed, Query.How.EXPRESSION, ids);
  }

  private PlainAnswer found(String typed, Query.How how, List<String> ids) {
    if (typed.isEmpty()) {
      return desk.told(how == Query.How.WORDS ? "cli.plain.no-words" : "cli.plain.no-expression");
    }
    Finder finder = Finder.of(Query.typed(typed, how), Likenesses.shared());
    Fault fault = finder.fault();
    return fault == null
        ? desk.listed(desk.lists().hits(finder, ids))
        : desk.told("problem.usage-expression", PlainLists.start(typed), fault.at() + 1);
  }
}
