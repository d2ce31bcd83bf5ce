package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Sentences;

/**
 * What is being read in a pane: what the reader was led to as long as it is seen, else what stands
 * on top.
 *
 * @param pane one with text
 * @param rows how many lines of it are shown
 * @param term the term that the reader went to, or null
 */
record PlaceRead(Pane.Reading pane, int rows, Passage term) {

  /** That of the active pane, which has text. */
  static PlaceRead of(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    TermPlace term = TermUpdate.place(model);
    return new PlaceRead(pane, PaneGrid.activeRows(model), term == null ? null : term.passage());
  }

  /** The passage that the reader was led to, else the whole paragraph on top. */
  Passage passage() {
    Passage led = led();
    int paragraph = paragraphOnTop();
    return led == null ? new Passage(paragraph, 0, text(paragraph).length()) : led;
  }

  /**
   * The passage that the reader was led to, else the sentence with the hit or the term there, else
   * the first sentence that begins on the screen, else the one that fills it.
   */
  Passage sentence() {
    Passage led = led();
    if (led != null) {
      return led;
    }
    Passage hit = pane.found().currentHit();
    if (hit != null && isShown(hit.paragraph(), hit.from())) {
      return sentence(hit.paragraph(), hit.from());
    }
    if (term != null) {
      return sentence(term.paragraph(), term.from());
    }
    int paragraph = paragraphOnTop();
    int top = Math.max(0, pane.anchorOf(pane.top()).index());
    Sentences sentences = new Sentences(text(paragraph));
    int start = sentences.startAt(top) == top ? top : sentences.startAfter(top);
    if (start < text(paragraph).length() && isShown(paragraph, start)) {
      return sentence(paragraph, start);
    }
    boolean next = paragraph + 1 < paragraphs().size() && isShown(paragraph + 1, 0);
    return next ? sentence(paragraph + 1, 0) : sentence(paragraph, top);
  }

  /** The sentence at a place of the stored text. */
  Passage sentence(int paragraph, int index) {
    Sentences sentences = new Sentences(text(paragraph));
    int start = sentences.startAt(index);
    return new Passage(paragraph, start, sentences.endAfter(start));
  }

  private boolean isShown(int paragraph, int index) {
    return pane.shows(pane.firstLineOf(new Passage(paragraph, index, index)), rows);
  }

  private Passage led() {
    return pane.lit().stream()
        .filter(passage -> pane.shows(pane.firstLineOf(passage), rows))
        .findFirst()
        .orElse(null);
  }

  private int paragraphOnTop() {
    int paragraph = pane.text().lines().get(pane.top()).paragraph();
    return Math.min(paragraph, paragraphs().size() - 1);
  }

  private List<PlacedParagraph> paragraphs() {
    return pane.edition().source().paragraphs();
  }

  private String text(int paragraph) {
    return paragraphs().get(paragraph).paragraph().text();
  }
}
