package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Script;
import org.lunheng.text.ScriptConverter;

/**
 * Corrects characters that one-to-one conversion from Simplified got wrong, such as 里 in 這里, by
 * word: a text is taken to Simplified and back, and where another character comes out, and the text
 * betrays itself as converted, that one belongs there.
 *
 * <p>A text is converted if it has words that no Traditional text writes, with hardly any other
 * form of their characters, and little speaks against it: characters in several forms, and right
 * ones that conversion which left these words would have left too.
 */
final class Variants implements Step {
  private static final String WHY = "left by one-to-one conversion";

  /** A line with so many more Simplified than Traditional characters is not a converted one. */
  private static final int FEW = 2;

  /** A text with so many chars would have characters in several forms, had a person written it. */
  private static final int LONG = 2_000;

  /** How near a dot of a foreign name the characters of its parts stand. */
  private static final int NAME = 4;

  private final Supplier<Orthography> supplier;

  Variants(Resources resources) {
    this.supplier = resources.orthography();
  }

  @Override
  public String name() {
    return "variants";
  }

  @Override
  public Draft apply(Draft draft) {
    if (supplier == null || Folding.scriptOf(draft.raw().lines()) != Script.HANT) {
      return draft;
    }
    Orthography orthography = supplier.get();
    SignWords signs = new SignWords(orthography.signs());
    List<RestoredLine> lines = RestoredLine.all(draft);
    if (lines.stream().noneMatch(line -> signs.isIn(line.text()))) {
      return draft;
    }
    List<Doubt> doubts = new Comparison(orthography, signs, lines).doubts();
    return doubts.isEmpty() ? draft : corrected(draft, doubts);
  }

  private static Draft corrected(Draft draft, List<Doubt> doubts) {
    Map<Emendation, StringBuilder> readings = new HashMap<>();
    List<Emendation> found = new ArrayList<>();
    for (Doubt doubt : doubts) {
      RestoredLine line = doubt.line();
      Emendation change = line.change(doubt.index());
      if (change != null) {
        readings
            .computeIfAbsent(change, c -> new StringBuilder(c.text()))
            .setCharAt(line.indexInChange(doubt.index()), doubt.right());
      } else if (line.isRaw(doubt.index(), doubt.index() + 1)) {
        found.add(doubt.emendation());
      }
    }
    List<Emendation> all = new ArrayList<>();
    for (Emendation emendation : draft.emendations()) {
      StringBuilder reading = readings.get(emendation);
      all.add(reading == null ? emendation : emendation.reading(reading.toString(), WHY));
    }
    all.addAll(found);
    return new Draft(draft.raw(), all, draft.cuts(), draft.items(), draft.cast());
  }

  /** A character in whose place another one belongs. */
  private record Doubt(RestoredLine line, int index, char right) {
    char used() {
      return line.text().charAt(index);
    }

    Emendation emendation() {
      int at = line.rawIndex(index);
      return line.marks().certain(at, at + 1, String.valueOf(right), EmendationKind.VARIANT, WHY);
    }
  }

  /** The words that betray a converted text, found by one look at most places. */
  private static final class SignWords {
    private final boolean[] seconds = new boolean[1 << Character.SIZE];
    private final Set<String> words;

    SignWords(Set<String> words) {
      this.words = words;
      words.forEach(word -> seconds[word.charAt(1)] = true);
    }

    boolean isIn(String text) {
      for (int i = 1; i < text.length(); i++) {
        if (isAt(text, i - 1)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a sign begins here. */
    boolean isAt(String text, int index) {
      return index >= 0
          && index + 1 < text.length()
          && seconds[text.charAt(index + 1)]
          && words.contains(text.substring(index, index + 2));
    }
  }

  /** A text beside what its words are in Traditional. */
  private static final class Comparison {
    private final Orthography orthography;
    private final SignWords signs;
    private final ScriptConverter converter;
    private final LabelNames names;
    private final UsedForms forms;
    private final List<Doubt> doubts = new ArrayList<>();

    Comparison(Orthography orthography, SignWords signs, List<RestoredLine> lines) {
      this.orthography = orthography;
      this.signs = signs;
      this.converter = orthography.converter().get();
      this.names = new LabelNames(lines, orthography);
      this.forms = new UsedForms(orthography.interchangeable());
      lines.forEach(this::compare);
    }

    private void compare(RestoredLine line) {
      String text = line.text();
      String simplified = converter.toHans(text).text();
      String right = converter.toHant(simplified).text();
      boolean longer = simplified.length() != text.length() || right.length() != text.length();
      if (longer || differences(text, right) > differences(text, simplified) + FEW) {
        return;
      }
      forms.add(text, simplified);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != right.charAt(i) && isDoubtful(text, i, right.charAt(i))) {
          doubts.add(new Doubt(line, i, right.charAt(i)));
        }
      }
    }

    private static int differences(String one, String other) {
      int differences = 0;
      for (int i = 0; i < one.length(); i++) {
        differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
      }
      return differences;
    }

    private boolean isDoubtful(String text, int index, char right) {
      return !forms.areInterchangeable(text.charAt(index), right)
          && !names.beginsAt(text, index)
          && !isInForeignName(text, index)
          && orthography.accepted().stream().noneMatch(word -> isPartOf(word, text, index));
    }

    /** Whether a dot of a transcribed name is near, as in 杰弗里·辛頓: 里 is a sound there. */
    private static boolean isInForeignName(String text, int index) {
      int to = Math.min(text.length() - 1, index + NAME);
      for (int i = Math.max(1, index - NAME + 1); i < to; i++) {
        boolean dot = "·•・‧".indexOf(text.charAt(i)) >= 0;
        if (dot && isChinese(text.charAt(i - 1)) && isChinese(text.charAt(i + 1))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isChinese(char c) {
      return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isPartOf(String word, String text, int index) {
      int within = word.indexOf(text.charAt(index));
      return within >= 0 && text.startsWith(word, index - within);
    }

    /** The doubts, if the text was converted, about characters of which it uses one form only. */
    List<Doubt> doubts() {
      return isConverted()
          ? doubts.stream().filter(doubt -> forms.isOnlyForm(doubt.used())).toList()
          : List.of();
    }

    private boolean isConverted() {
      Set<Character> witnesses = new HashSet<>();
      for (Doubt doubt : doubts) {
        if (forms.isOnlyForm(doubt.used()) && isInSign(doubt)) {
          witnesses.add(doubt.used());
        }
      }
      int mixed = forms.mixed();
      boolean pure = mixed == 0 && forms.length() >= LONG && witnesses.size() > 1;
      long against = mixed + rightForms(witnesses);
      long weight = witnesses.size() > 1 ? 2L * witnesses.size() : witnesses.size();
      return pure || weight > against;
    }

    private boolean isInSign(Doubt doubt) {
      String text = doubt.line().text();
      return signs.isAt(text, doubt.index()) || signs.isAt(text, doubt.index() - 1);
    }

    /** How many characters are used that conversion which leaves the signs' would have left too. */
    private long rightForms(Set<Character> wrong) {
      Set<Character> right = new HashSet<>();
      for (String sign : orthography.signs()) {
        String simplified = converter.toHans(sign).text();
        String traditional = converter.toHant(simplified).text();
        for (int i = 0; i < sign.length(); i++) {
          if (sign.charAt(i) == simplified.charAt(i) && sign.charAt(i) != traditional.charAt(i)) {
            right.add(traditional.charAt(i));
          }
        }
      }
      right.removeAll(wrong);
      return right.stream().filter(forms::isUsed).count();
    }
  }
}
