package org.lunheng.app;

import org.lunheng.document.Script;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.NameCheck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Messages;
import org.lunheng.text.ScriptConverter;

/**
 * What a quiz is made of.
 *
 * @param deck the cards of the library
 * @param progress what the reader has answered so far
 * @param names holds typed names to those of the participants
 * @param converter what quotations are shown with in one script
 */
public record Study(Deck deck, Progress progress, NameCheck names, ScriptConverter converter) {

  /** How questions are put: in a language, and in the characters that go with it. */
  public Wording wording(Messages messages) {
    boolean hant = messages.language().equals("zh-Hant");
    return new Wording(messages, hant ? Script.HANT : Script.HANS, converter);
  }
}
