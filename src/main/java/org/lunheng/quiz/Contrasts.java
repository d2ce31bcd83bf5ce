package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Occurrence;

/**
 * Words that a stance hangs on, in groups whose words can stand in each other's place and then say
 * something else: how far, how sure, how often, whether at all.
 */
final class Contrasts {
  private static final char WEAK = '~';

  /** Negated, or modified in a way that the other words cannot be. */
  private static final String NOT_AFTER = "不没未无非能很太一尚";

  /** Parts of longer words. */
  private static final String NOT_BEFORE = "性度";

  private static final List<Group> GROUPS =
      List.of(
          group("", "同意|認同:认同|贊同:赞同|認可:认可", "反對:反对", "懷疑:怀疑|質疑:质疑"),
          group("", "樂觀:乐观", "悲觀:悲观", "謹慎:谨慎"),
          group("会會是有能要", "一定|肯定|必然", "可能|也許:也许|或許:或许", "未必|不一定"),
          group("", "超越|超過:超过", "接近|逼近", "落後於:落后于"),
          group("", "必須:必须", "應該:应该|應當:应当", "~可以|能夠:能够", "無法:无法|不能", "不必|無需:无需"),
          group("", "所有|全部", "大部分|大多數:大多数", "少數:少数|小部分"),
          group("", "總是:总是|始終:始终|一直", "往往|通常|經常:经常", "有時:有时|偶爾:偶尔", "很少"),
          group("", "~非常|十分|極其:极其|極為:极为", "~比較:比较|較為:较为", "不太|不夠:不够"),
          group("", "增加|提高|擴大:扩大|提升", "減少:减少|降低|縮小:缩小", "保持|維持:维持"),
          group("", "短期", "長期:长期", "中期"),
          group("", "優勢:优势", "劣勢:劣势|短板", "差距"));

  private Contrasts() {}

  /** A word in both scripts. */
  record Word(String hans, String hant) {
    private static Word of(String written) {
      int colon = written.indexOf(':');
      return colon < 0
          ? new Word(written, written)
          : new Word(written.substring(colon + 1), written.substring(0, colon));
    }
  }

  /**
   * Words that contrast.
   *
   * @param before the characters of which one has to follow; any if there are none
   * @param grades each with words that mean much the same
   */
  private record Group(String before, List<Grade> grades) {}

  /**
   * Words that mean much the same.
   *
   * @param strong whether much hangs on them; otherwise a term decides more
   */
  private record Grade(List<Word> words, boolean strong) {
    private static Grade of(String written) {
      boolean strong = written.charAt(0) != WEAK;
      String[] words = written.substring(strong ? 0 : 1).split("\\|");
      return new Grade(Stream.of(words).map(Word::of).toList(), strong);
    }
  }

  /**
   * A word in a text that others contrast with.
   *
   * @param from the first string index
   * @param others at least two, no two of which mean the same, nor any what the word means
   */
  record Found(int from, int to, List<Word> others, boolean strong) {

    /** Whether a term ends or begins inside the word, and so is none: 大模型 in 扩大模型. */
    boolean splits(Occurrence term) {
      return from < term.from() && term.from() < to || from < term.to() && term.to() < to;
    }
  }

  /** All such words in a folded text, those that decide most first. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (Group group : GROUPS) {
      for (Grade grade : group.grades()) {
        for (Word word : grade.words()) {
          int at = text.indexOf(word.hans());
          if (at >= 0 && stands(text, at, word.hans(), group)) {
            int to = at + word.hans().length();
            found.add(new Found(at, to, others(group, grade), grade.strong()));
          }
        }
      }
    }
    return found;
  }

  /** Whether it is a word of its own there: not negated, and not a part of a longer one. */
  private static boolean stands(String text, int at, String word, Group group) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    int to = at + word.length();
    char after = to == text.length() ? ' ' : text.charAt(to);
    return NOT_AFTER.indexOf(before) < 0
        && NOT_BEFORE.indexOf(after) < 0
        && (group.before().isEmpty() || group.before().indexOf(after) >= 0);
  }

  private static List<Word> others(Group group, Grade grade) {
    return group.grades().stream()
        .filter(other -> other != grade)
        .map(other -> other.words().get(0))
        .toList();
  }

  private static Group group(String before, String... grades) {
    return new Group(before, Stream.of(grades).map(Grade::of).toList());
  }
}
