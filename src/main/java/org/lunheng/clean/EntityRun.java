package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;

/**
 * Character entities side by side in a line. What stands around them tells whether they were left
 * by a conversion: quotation marks and dashes stand at words, spaces and the rest between them; an
 * entity in code or in a text about code stands by itself or among signs.
 */
final class EntityRun {
  private static final String WHY = "character entity left in the text";
  private static final String TYPOGRAPHIC = "“”‘’—–…·•«»";
  private static final String QUOTES = "\"'";
  private static final String PUNCTUATION = ",.!?;:()“”‘’…—";

  /** What words near an entity say that are about entities. */
  private static final Pattern ABOUT_CODE =
      Pattern.compile("(?i)html|xml|实体|實體|转义|轉義|跳脱|跳脫|escape");

  private static final int NEAR = 80;

  /** One entity; from where to where it stands, and for what. */
  private record Entity(int from, int to, String character) {}

  private final String line;
  private final LineMarks marks;
  private final List<Entity> entities = new ArrayList<>();

  EntityRun(String line, LineMarks marks) {
    this.line = line;
    this.marks = marks;
  }

  void add(int from, int to, String character) {
    entities.add(new Entity(from, to, character));
  }

  /** Whether an entity at this index belongs to the run. */
  boolean goesOn(int from, String character) {
    Entity last = entities.get(entities.size() - 1);
    boolean spaces = last.character().isBlank() && character.isBlank();
    return from == last.to() || spaces && line.substring(last.to(), from).isBlank();
  }

  /** Whether its place alone tells that it was left. */
  boolean isLeft() {
    return isAmongWords() && !isAboutCode();
  }

  /**
   * Whether it was left.
   *
   * @param others whether other entities of the text surely were
   */
  boolean isLeft(boolean others) {
    return others ? isAmongWords() || !isAboutCode() : isLeft();
  }

  List<Emendation> emendations(boolean certain) {
    EmendationKind kind = EmendationKind.ENTITY_RESIDUE;
    return entities.stream()
        .map(
            e ->
                certain
                    ? marks.certain(e.from(), e.to(), e.character(), kind, WHY)
                    : marks.offered(e.from(), e.to(), e.character(), List.of(), kind, WHY))
        .toList();
  }

  private boolean isAboutCode() {
    int from = Math.max(0, entities.get(0).from() - NEAR);
    int to = Math.min(line.length(), entities.get(entities.size() - 1).to() + NEAR);
    return ABOUT_CODE.matcher(line).region(from, to).find();
  }

  private boolean isAmongWords() {
    int start = entities.get(0).from();
    int end = entities.get(entities.size() - 1).to();
    int before = start == 0 ? -1 : line.charAt(start - 1);
    int after = end == line.length() ? -1 : line.charAt(end);
    return entities.stream().allMatch(e -> isAmongWords(e.character(), before, after));
  }

  /** Whether a character between two others, -1 for a line's end, is one of the text's. */
  private static boolean isAmongWords(String character, int before, int after) {
    boolean chinese = isChinese(before) || isChinese(after);
    boolean words = isWord(before) && isWord(after);
    if (TYPOGRAPHIC.contains(character)) {
      return isWord(before) || isWord(after);
    }
    if (character.isBlank() || QUOTES.contains(character)) {
      return isText(before) && isText(after) && (chinese || character.isBlank());
    }
    if (character.equals("&")) {
      return words && (chinese || isCapital(before) && isCapital(after));
    }
    return words && chinese && !character.equals("<") && !character.equals(">");
  }

  private static boolean isText(int c) {
    return c < 0
        || isWord(c)
        || PUNCTUATION.indexOf(c) >= 0
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00;
  }

  private static boolean isWord(int c) {
    return c >= 0 && (Character.isLetterOrDigit(c) || Character.isSurrogate((char) c));
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isChinese(int c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }
}
