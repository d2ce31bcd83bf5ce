package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunheng.clean.LabelShape.Form;

/**
 * Decides which of the label shapes in a text are labels: those whose name looks like a speaker's
 * and those that come again and again. A heading such as {@code 价值函数:情绪系统来了?} has the shape of a
 * label too; it comes once, and no name looks like it.
 */
final class LabelInventory {
  private static final String UTTERANCE_ENDS = "。!?…”\"~";
  private static final int LONG_UTTERANCE = 40;

  private final List<Item> items;
  private final List<LabelShape> shapes = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> accepted = new HashSet<>();
  private final boolean alone;

  LabelInventory(List<Item> items) {
    this.items = items;
    items.forEach(item -> shapes.add(item.isOpen() ? LabelShape.of(item.passage()) : null));
    for (LabelShape shape : shapes) {
      if (shape != null && shape.form() != Form.ALONE) {
        counts.merge(shape.key(), 1, Integer::sum);
      }
    }
    acceptRepeated();
    this.alone = accepted.size() < 2 && acceptAlone();
    acceptSingle();
  }

  /** For each item, its label shape if it is a label, else null. */
  List<LabelShape> labels() {
    List<LabelShape> labels = new ArrayList<>();
    int first = firstUtterance();
    for (int i = 0; i < items.size(); i++) {
      labels.add(i >= first && isLabel(i) ? shapes.get(i) : null);
    }
    return labels;
  }

  private boolean isLabel(int index) {
    LabelShape shape = shapes.get(index);
    return shape != null && (shape.form() != Form.ALONE || alone) && accepted.contains(shape.key());
  }

  /** Where the conversation begins: titles and lists of people in front of it look like labels. */
  private int firstUtterance() {
    int index = 0;
    while (index < items.size() && !(isLabel(index) && isUtterance(index))) {
      index++;
    }
    return index;
  }

  private void acceptRepeated() {
    int often = Math.max(3, items.size() / 25);
    long timed = shapes.stream().filter(s -> s != null && s.form() == Form.TIMED).count();
    for (LabelShape shape : shapes) {
      boolean candidate =
          shape != null && shape.form() != Form.ALONE && !accepted.contains(shape.key());
      int count = candidate ? counts.get(shape.key()) : 0;
      boolean again = count >= 2 || count > 0 && shape.form() == Form.TIMED && timed >= 2;
      if (again && !Names.isImpossible(shape.key())) {
        if (Names.isLikely(shape.name(), shape.key()) || count >= often) {
          accepted.add(shape.key());
        }
      }
    }
  }

  /** Names that stand alone on lines, each more than once, with words below them. */
  private boolean acceptAlone() {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i + 1 < items.size(); i++) {
      LabelShape shape = shapes.get(i);
      if (shape != null
          && shape.form() == Form.ALONE
          && !Names.isImpossible(shape.key())
          && Names.isLikely(shape.name(), shape.key())
          && isLonger(i + 1, shape)) {
        lines.merge(shape.key(), 1, Integer::sum);
      }
    }
    lines.values().removeIf(count -> count < 2);
    if (lines.size() >= 2) {
      accepted.addAll(lines.keySet());
    }
    return lines.size() >= 2;
  }

  private boolean isLonger(int index, LabelShape shape) {
    String plain = items.get(index).plain();
    return plain.length() > shape.name().length() + 1 || endsLikeUtterance(plain);
  }

  /**
   * Somebody who speaks only once, among others who speak more often or in a text that is mostly
   * labelled lines.
   */
  private void acceptSingle() {
    Set<String> once = new HashSet<>();
    int lines = 0;
    for (int i = 0; i < items.size(); i++) {
      if (isSingle(i)) {
        once.add(shapes.get(i).key());
        lines++;
      }
    }
    boolean mostly = lines >= 3 && lines * 2 >= items.size();
    if (!accepted.isEmpty() || mostly || once.stream().filter(Names::isRole).count() >= 2) {
      accepted.addAll(once);
      acceptSurnames();
    }
  }

  private boolean isSingle(int index) {
    LabelShape shape = shapes.get(index);
    return shape != null
        && shape.form() != Form.ALONE
        && !Names.isImpossible(shape.key())
        && isSpeaker(shape)
        && isUtterance(index)
        && !isQuotation(index);
  }

  /** A surname that a known full name begins with. */
  private void acceptSurnames() {
    Set<String> known = new HashSet<>();
    accepted.stream().filter(Names::isChinese).forEach(key -> known.add(key.substring(0, 1)));
    for (int i = 0; i < items.size(); i++) {
      LabelShape shape = shapes.get(i);
      if (shape != null && shape.form() == Form.COLON && shape.key().length() == 1) {
        if (known.contains(shape.key()) && isUtterance(i)) {
          accepted.add(shape.key());
        }
      }
    }
  }

  private boolean isSpeaker(LabelShape shape) {
    String key = shape.key();
    return Names.isRole(key) || Names.isPerson(shape.name(), key) || Names.isMedium(key);
  }

  private boolean isUtterance(int index) {
    LabelShape shape = shapes.get(index);
    Passage passage = items.get(index).passage();
    if (shape.isWholeLine(passage)) {
      return index + 1 < items.size() && items.get(index + 1).plain().length() > 1;
    }
    String words = passage.plain().substring(shape.end());
    return words.length() >= LONG_UTTERANCE && !words.contains("、")
        || endsLikeUtterance(words)
        || counts.getOrDefault(shape.key(), 0) >= 3 && words.length() < 8;
  }

  static boolean endsLikeUtterance(String plain) {
    return !plain.isEmpty() && UTTERANCE_ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** A name before words that are a quotation from end to end is not a label. */
  private boolean isQuotation(int index) {
    String words = items.get(index).plain().substring(shapes.get(index).end());
    return words.startsWith("“") && words.endsWith("”");
  }
}
