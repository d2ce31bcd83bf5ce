package org.lunheng.app;

import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.text.Messages;

/** What a speaker is called on the screen. */
public final class SpeakerName {
  private SpeakerName() {}

  /** The speaker of a block, marked where the source does not say so itself. */
  public static String of(Interview interview, Block block, Messages messages) {
    if (block.speaker() == null) {
      return messages.get("speaker.unknown");
    }
    String name =
        interview.participant(block.speaker()).map(Participant::name).orElse(block.speaker());
    return block.certain() ? name : messages.get("speaker.uncertain", name);
  }

  /** The name as it stands in front of a turn. */
  static String label(Interview interview, Block block, Messages messages) {
    String name = of(interview, block, messages);
    return name + colon(name, block);
  }

  /** What divides a speaker's name from the words: full-width where either has a Han character. */
  public static String colon(String name, Block block) {
    boolean chinese =
        hasHan(name)
            || block.paragraphs().stream().limit(1).anyMatch(first -> hasHan(first.text()));
    return chinese ? "：" : ": ";
  }

  /** What stands for a name where there is little room: its last part, 林奎斯特 of 安娜·林奎斯特. */
  static String inShort(String name) {
    String[] parts = name.strip().split("[\\s·・‧•]+");
    return parts.length == 0 ? name : parts[parts.length - 1];
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
