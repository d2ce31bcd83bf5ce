package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Occurrence;

/**
 * Words that a stance hangs on, in groups whose words can stand in each other's place and then say
 * something else: how sure, how often, for how many, whether at all. How much is none of them: 非常
 * and 比较 mostly both fit, and no argument hangs on it.
 */
final class Contrasts {
  private static final char WEAK = '~';
  private static final char ONLY_WRONG = '-';

  /** Negated, or modified in a way that the other words cannot be; at the end of what precedes. */
  private static final String NOT_AFTER = "[不没未无非能很太更最较一尚]";

  /**
   * The rest of a longer word, or a choice whose other half tells, at the start of what follows.
   */
  private static final String NOT_BEFORE = "[性度]|还是";

  private static final String BETWEEN_CLAUSES = "，。；：？！、,;:?!“”「」（）";

  /** In a clause with one of these only some words of duty and power can stand. */
  private static final String DEPENDENT =
      "让|使|像|如果|只要|一个|一种|那种|这种|那些|方法|之前|所|才|(?<!不)是(?![否不])|能|可以|必须|无法|会|要|应|^$";

  private static final List<Group> GROUPS =
      List.of(
          group("", "", "同意|認同:认同|贊同:赞同|認可:认可", "反對:反对", "懷疑:怀疑|質疑:质疑", "-理解"),
          group("", "", "樂觀:乐观", "悲觀:悲观", "謹慎:谨慎", "中立"),
          group("", "(?![会是有能要])", "一定|肯定|必然", "可能|也許:也许|或許:或许", "未必|不一定", "-往往"),
          group("", "[了过\\d]|尾声|终点|完成", "超越|超過:超过", "接近|逼近", "-取代", "-模仿"),
          group(
              DEPENDENT,
              "能|会|可以|要|用|说|得|如何|怎|是[某一]|[^，。；？！]*(不能|无法)",
              "必須:必须|應該:应该|應當:应当",
              "~可以|能夠:能够",
              "無法:无法|不能",
              "不必|無需:无需"),
          group("", "", "所有|全部", "大部分|大多數:大多数", "少數:少数|小部分", "-其他"),
          group("", "", "總是:总是|始終:始终|一直", "往往|通常|經常:经常", "有時:有时|偶爾:偶尔", "很少"),
          group("", "关注", "保持|維持:维持", "-失去", "-放棄:放弃", "-爭取:争取"),
          group("", "", "短期", "長期:长期", "中期", "-局部"),
          group("", "[成去来]", "優勢:优势", "劣勢:劣势|短板", "差距", "潛力:潜力"));

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
   * @param notAfter what the clause must not have before
   * @param notBefore what must not follow
   */
  private record Group(Pattern notAfter, Pattern notBefore, List<Grade> grades) {

    /** Whether the words can stand there, each as a word of its own. */
    boolean stands(String before, String after) {
      return !notAfter.matcher(lastClause(before)).find() && !notBefore.matcher(after).lookingAt();
    }

    private static String lastClause(String text) {
      int from = text.length();
      while (from > 0 && BETWEEN_CLAUSES.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      return text.substring(from);
    }
  }

  /**
   * Words that mean much the same.
   *
   * @param strong whether much hangs on them; otherwise a term decides more
   * @param asked whether they are ever asked for; some are good only as wrong options
   */
  private record Grade(List<Word> words, boolean strong, boolean asked) {
    private static Grade of(String written) {
      boolean strong = written.charAt(0) != WEAK;
      boolean asked = written.charAt(0) != ONLY_WRONG;
      String[] words = written.substring(strong && asked ? 0 : 1).split("\\|");
      return new Grade(Stream.of(words).map(Word::of).toList(), strong, asked);
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
      for (Grade grade : group.grades().stream().filter(Grade::asked).toList()) {
        for (Word word : grade.words()) {
          int at = text.indexOf(word.hans());
          int to = at + word.hans().length();
          if (at >= 0 && group.stands(text.substring(0, at), text.substring(to))) {
            found.add(new Found(at, to, others(group, grade), grade.strong()));
          }
        }
      }
    }
    return found;
  }

  private static List<Word> others(Group group, Grade grade) {
    return group.grades().stream()
        .filter(other -> other != grade)
        .map(other -> other.words().get(0))
        .toList();
  }

  private static Group group(String notInClause, String notBefore, String... grades) {
    return new Group(
        Pattern.compile(NOT_AFTER + "$" + either(notInClause)),
        Pattern.compile(NOT_BEFORE + either(notBefore)),
        Stream.of(grades).map(Grade::of).toList());
  }

  private static String either(String pattern) {
    return pattern.isEmpty() ? "" : "|" + pattern;
  }
}
