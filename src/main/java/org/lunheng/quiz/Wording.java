package org.lunheng.quiz;

import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.Messages;
import org.lunheng.text.ScriptConverter;

/**
 * How questions are put: in which language, and in which characters interviews are quoted. All are
 * quoted in the same, or the characters would tell which interview a quotation comes from.
 *
 * @param converter null if none can be had: then words are quoted as they are stored
 */
public record Wording(Messages messages, Script script, ScriptConverter converter) {

  /** How questions are put in a language, quoting in its characters: in English in Simplified. */
  public static Wording of(Messages messages, ScriptConverter converter) {
    Script script = messages.language().equals("zh-Hant") ? Script.HANT : Script.HANS;
    return new Wording(messages, script, converter);
  }

  /** The language. */
  String language() {
    return messages.language();
  }

  /** Words of an interview as they are shown. */
  String shown(Interview interview, String words) {
    ScriptChoice choice = script == Script.HANS ? ScriptChoice.HANS : ScriptChoice.HANT;
    return Edition.shown(interview, words, choice, converter);
  }

  /** The characters in which words of an interview are shown. */
  Script shownScript(Interview interview) {
    return converter == null ? interview.script() : script;
  }
}
