package org.lunheng.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;

/** The labels of editor's notes in one text. */
record NoteLabels(Set<String> own) {
  private static final Pattern COMMON =
      Pattern.compile(
          "[(【\\[]?(?:编者[注按]|编辑[注按]|编[注按]|译者?[注按]|小编[注按]|作者[注按]|记者[注按]|注|note|名词解释|知识点|背景(?:资料|链接|知识)|小贴士|小知识|知识(?:卡片|链接|点|窗)|小词典|科普|延伸知识)[)】\\]]?\\s*[:丨|]"
              + "|[【\\[](?:编者?[注按]|编辑[注按]|译者?[注按]|名词解释|背景资料|小知识)[】\\]]");
  private static final Pattern SAYS = Pattern.compile("^([^\\s:,。()]{2,12})\\s*说\\s*:");

  /** The common ones and those of the form "Name 说:" that come more than once without a turn. */
  static NoteLabels of(Draft draft) {
    Set<String> seen = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (Item item : draft.items()) {
      Matcher says = SAYS.matcher(item.plain());
      boolean candidate = item.isOpen() || item.is(BlockType.NOTE);
      if (candidate && says.lookingAt() && draft.cast().speaker(says.group(1)) == null) {
        if (!seen.add(says.group(1))) {
          own.add(says.group(1));
        }
      }
    }
    return new NoteLabels(own);
  }

  boolean matches(String plain) {
    return COMMON.matcher(plain).lookingAt() || own(plain);
  }

  private boolean own(String plain) {
    Matcher says = SAYS.matcher(plain);
    return says.lookingAt() && own.contains(says.group(1));
  }

  boolean isWholeLine(String plain) {
    return plain.length() <= 16 && ":丨|】]".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }
}
