package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Graphemes;
import org.lunheng.text.Sentences;

/** How the ends of a selection move through an interview. */
final class SelectionMoves {
  private final List<PlacedParagraph> text;

  SelectionMoves(Interview interview) {
    text = interview.paragraphs();
  }

  /** The moving end a sentence on; where the beginning meets the end, the end goes on. */
  Selection sentenceOn(Selection selection) {
    if (selection.back()) {
      Anchor from = sentenceStartAfter(selection.from());
      if (from.compareTo(selection.to()) < 0) {
        return new Selection(from, selection.to(), true);
      }
    }
    return new Selection(selection.from(), sentenceEndAfter(selection.to()), false);
  }

  /** The moving end a sentence back; where the end meets the beginning, that goes on. */
  Selection sentenceBack(Selection selection) {
    if (!selection.back()) {
      Anchor to = sentenceEndBefore(selection.to());
      if (to.compareTo(selection.from()) > 0) {
        return new Selection(selection.from(), to, false);
      }
    }
    return new Selection(sentenceStartBefore(selection.from()), selection.to(), true);
  }

  /** The moving end a character on; at least one stays selected. */
  Selection characterOn(Selection selection) {
    Anchor to = characterOn(selection.moving());
    boolean nothing = selection.back() && to.compareTo(selection.to()) >= 0;
    return nothing ? selection : moved(selection, to);
  }

  /** The moving end a character back; at least one stays selected. */
  Selection characterBack(Selection selection) {
    Anchor to = characterBack(selection.moving());
    boolean nothing = !selection.back() && to.compareTo(selection.from()) <= 0;
    return nothing ? selection : moved(selection, to);
  }

  private static Selection moved(Selection selection, Anchor to) {
    return selection.back()
        ? new Selection(to, selection.to(), true)
        : new Selection(selection.from(), to, false);
  }

  /** The whole of the paragraphs that it goes through. */
  Selection paragraphs(Selection selection) {
    int last = selection.to().paragraph();
    return new Selection(
        new Anchor(selection.from().paragraph(), 0),
        new Anchor(last, length(last)),
        selection.back());
  }

  /** The whole of the turns, or other blocks, that it goes through. */
  Selection turns(Selection selection) {
    int first = selection.from().paragraph();
    int last = selection.to().paragraph();
    Block begun = text.get(first).block();
    Block ended = text.get(last).block();
    while (first > 0 && text.get(first - 1).block() == begun) {
      first--;
    }
    while (last + 1 < text.size() && text.get(last + 1).block() == ended) {
      last++;
    }
    return new Selection(new Anchor(first, 0), new Anchor(last, length(last)), selection.back());
  }

  private Anchor sentenceEndAfter(Anchor place) {
    int paragraph = place.paragraph();
    int index = place.index();
    while (index >= length(paragraph) && paragraph + 1 < text.size()) {
      paragraph++;
      index = 0;
    }
    return new Anchor(paragraph, new Sentences(words(paragraph)).endAfter(index));
  }

  private Anchor sentenceStartAfter(Anchor place) {
    int paragraph = place.paragraph();
    int start = new Sentences(words(paragraph)).startAfter(place.index());
    return start >= length(paragraph) && paragraph + 1 < text.size()
        ? new Anchor(paragraph + 1, 0)
        : new Anchor(paragraph, start);
  }

  private Anchor sentenceEndBefore(Anchor place) {
    int paragraph = place.paragraph();
    int end = new Sentences(words(paragraph)).endBefore(place.index());
    return end == 0 && paragraph > 0
        ? new Anchor(paragraph - 1, length(paragraph - 1))
        : new Anchor(paragraph, end);
  }

  private Anchor sentenceStartBefore(Anchor place) {
    int paragraph = place.paragraph();
    int index = place.index();
    while (index <= 0 && paragraph > 0) {
      paragraph--;
      index = length(paragraph);
    }
    return new Anchor(paragraph, new Sentences(words(paragraph)).startBefore(index));
  }

  private Anchor characterOn(Anchor place) {
    int paragraph = place.paragraph();
    int index = place.index();
    while (index >= length(paragraph) && paragraph + 1 < text.size()) {
      paragraph++;
      index = 0;
    }
    return new Anchor(paragraph, Graphemes.after(words(paragraph), index));
  }

  private Anchor characterBack(Anchor place) {
    int paragraph = place.paragraph();
    int index = place.index();
    while (index <= 0 && paragraph > 0) {
      paragraph--;
      index = length(paragraph);
    }
    return new Anchor(paragraph, Graphemes.before(words(paragraph), index));
  }

  private String words(int paragraph) {
    return text.get(paragraph).paragraph().text();
  }

  private int length(int paragraph) {
    return words(paragraph).length();
  }
}
