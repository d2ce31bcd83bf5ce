package org.lunheng.quiz;

import java.util.regex.Pattern;
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

  private static final String HAN = "[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]";
  private static final Pattern BESIDE_HAN =
      Pattern.compile("(?<=" + HAN + ")\\s+|\\s+(?=" + HAN + ")");
  private static final Pattern FULL_STOP = Pattern.compile("[。；，]$");

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

  /**
   * Words of an interview as they are quoted in a question: without the white space that one
   * publisher sets beside Latin words and another does not, and without the full stop that stands
   * at the end of some quotations only, or these would tell where the words come from.
   */
  String quoted(Interview interview, String words) {
    String set = BESIDE_HAN.matcher(shown(interview, words)).replaceAll("");
    return FULL_STOP.matcher(set).replaceFirst("");
  }

  /** The characters in which words of an interview are shown. */
  Script shownScript(Interview interview) {
    return converter == null ? interview.script() : script;
  }
}
