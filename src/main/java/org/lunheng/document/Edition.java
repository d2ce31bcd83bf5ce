package org.lunheng.document;

import java.util.Collections;
import java.util.List;
import org.lunheng.text.Converted;
import org.lunheng.text.OffsetMap;
import org.lunheng.text.ScriptConverter;

/**
 * An interview as it is shown, and how its texts lead back to the stored ones.
 *
 * @param source the interview as it is stored
 * @param script the characters it is shown in
 * @param shown the same interview in these characters, its apparatus left as it is
 * @param offsets for each paragraph, counted through all blocks, from the stored to the shown text
 */
public record Edition(
    Interview source, ScriptChoice script, Interview shown, List<OffsetMap> offsets) {
  public Edition {
    offsets = List.copyOf(offsets);
  }

  /** An interview in the characters of its source. */
  public static Edition of(Interview interview) {
    return unchanged(interview, ScriptChoice.SOURCE);
  }

  /**
   * An interview in the characters a reader has chosen.
   *
   * @param converter not used, and may be null, if it {@link #isStored} so
   */
  public static Edition of(Interview interview, ScriptChoice script, ScriptConverter converter) {
    return isStored(interview, script)
        ? unchanged(interview, script)
        : new InterviewConversion(interview, script, converter).edition();
  }

  /** Whether an interview is stored in the chosen characters, so that nothing has to convert it. */
  public static boolean isStored(Interview interview, ScriptChoice script) {
    return script == ScriptChoice.SOURCE
        || script == ScriptChoice.HANS && interview.script() == Script.HANS;
  }

  /**
   * A few words of an interview in the characters a reader has chosen.
   *
   * @param converter null if none can be had yet: then the words stay as they are
   */
  public static String shown(
      Interview interview, String words, ScriptChoice script, ScriptConverter converter) {
    return converted(interview, words, script, converter).text();
  }

  /** The same, and where its characters stand in the words as they are stored. */
  public static Converted converted(
      Interview interview, String words, ScriptChoice script, ScriptConverter converter) {
    return converter == null || isStored(interview, script)
        ? Converted.unchanged(words)
        : InterviewConversion.conversion(interview, script, converter).apply(words);
  }

  private static Edition unchanged(Interview interview, ScriptChoice script) {
    int paragraphs = interview.blocks().stream().mapToInt(b -> b.paragraphs().size()).sum();
    List<OffsetMap> same = Collections.nCopies(paragraphs, OffsetMap.IDENTITY);
    return new Edition(interview, script, interview, same);
  }

  /**
   * The index in a shown paragraph for one in the stored one; negative ones stand for themselves.
   */
  public int shownIndex(int paragraph, int sourceIndex) {
    return hasText(paragraph, sourceIndex)
        ? offsets.get(paragraph).convertedOf(sourceIndex)
        : sourceIndex;
  }

  /**
   * The index in a stored paragraph for one in the shown one; negative ones stand for themselves.
   */
  public int sourceIndex(int paragraph, int shownIndex) {
    return hasText(paragraph, shownIndex)
        ? offsets.get(paragraph).sourceOf(shownIndex)
        : shownIndex;
  }

  private boolean hasText(int paragraph, int index) {
    return index >= 0 && paragraph < offsets.size();
  }
}
