package org.lunheng.text;

/**
 * Goes through the clusters of a paragraph from left to right and says how good a place each gap is
 * to break the line.
 */
final class BreakRules {
  private int left = BreakClass.WORD;
  private int leftBase;
  private int beforeLeft;

  /**
   * Takes the next cluster that is not blank.
   *
   * @param afterBlank whether blanks come before it
   * @return what it would be to break before it
   */
  Break before(Clusters cluster, boolean afterBlank) {
    int right = inContext(cluster, afterBlank);
    Break kind = between(right, cluster.base(), afterBlank);
    beforeLeft = afterBlank ? ' ' : leftBase;
    leftBase = cluster.base();
    left = right;
    return kind;
  }

  /**
   * ASCII marks are part of a word in “3.5” and “f(x)”, but not in Chinese that is set with them:
   * “是的,AI” may break after the comma, “AI(智能)” before the bracket.
   */
  private int inContext(Clusters cluster, boolean afterBlank) {
    int right = BreakClass.of(cluster.base());
    if (has(right, BreakClass.LEADS)) {
      return leadsWord(cluster, afterBlank) ? BreakClass.WORD : right;
    }
    boolean closesHan = has(right, BreakClass.NO_START) && !afterBlank && !isWord(left);
    boolean opensHan = has(right, BreakClass.NO_END) && !isWord(BreakClass.of(cluster.following()));
    return closesHan || opensHan ? right & ~BreakClass.WORD : right;
  }

  /** A mark that could begin a word does so after a blank, and a minus also after Han. */
  private boolean leadsWord(Clusters cluster, boolean afterBlank) {
    boolean minus = cluster.base() == '-' && isDigit(cluster.following()) && !isWord(left);
    return minus || afterBlank && BreakClass.of(cluster.following()) == BreakClass.WORD;
  }

  private Break between(int right, int rightBase, boolean afterBlank) {
    if (has(left, BreakClass.NO_END) || has(right, BreakClass.NO_START)) {
      return Break.FORBIDDEN;
    }
    if (afterBlank) {
      return Break.FREE;
    }
    if (isWord(left) && isWord(right)) {
      return isSeam(rightBase) ? Break.SEAM : Break.WORD;
    }
    return has(left | right, BreakClass.QUOTE) ? Break.WORD : Break.FREE;
  }

  private boolean isSeam(int rightBase) {
    return leftBase == '/' && beforeLeft != '/' || leftBase == '-' && !isDigit(rightBase);
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isWord(int flags) {
    return has(flags, BreakClass.WORD);
  }

  private static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }
}
