package org.lunheng.app;

import org.lunheng.corpus.find.Query;

/**
 * The panes, and over their last row a line to type what is looked for in the active one.
 *
 * @param behind the panes as they were
 * @param back where the active pane was
 * @param before what was looked for until now
 * @param input what is typed
 * @param how how it is meant
 * @param recalled the number of the query that was called back, of those looked for before; {@link
 *     #OWN} if what is typed is the reader's own
 * @param own the reader's own words while another query is called back
 */
public record FindLine(
    Screen.Reader behind,
    Anchor back,
    Query before,
    TextInput input,
    Query.How how,
    int recalled,
    TextInput own)
    implements Screen.Typed {
  static final int OWN = -1;

  /** An empty line. */
  static FindLine of(Screen.Reader behind, Anchor back, Query before) {
    return new FindLine(
        behind, back, before, TextInput.EMPTY, Query.How.WORDS, OWN, TextInput.EMPTY);
  }

  @Override
  public Screen edited(Model model, TextInput other) {
    return new FindLine(behind, back, before, other, how, OWN, other);
  }

  /** What is looked for; as long as nothing is typed, what was looked for before. */
  Query query() {
    return input.text().isEmpty() ? before : Query.typed(input.text(), how);
  }

  /** The same with the words meant the other way. */
  FindLine toggled() {
    Query.How other = how == Query.How.WORDS ? Query.How.EXPRESSION : Query.How.WORDS;
    return new FindLine(behind, back, before, input, other, recalled, own);
  }

  /** The same with a query called back. */
  FindLine recalling(int number, Query query) {
    TextInput text = TextInput.of(query.text());
    return new FindLine(behind, back, before, text, query.how(), number, own);
  }

  /** The same with the reader's own words again. */
  FindLine withOwn() {
    return new FindLine(behind, back, before, own, how, OWN, own);
  }
}
