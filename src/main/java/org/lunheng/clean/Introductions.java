package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;

/**
 * Finds a lead that is the host's opening speech: it says "I am" and a name that the labels have.
 * The paragraphs behind it in the first person are the same speech.
 */
final class Introductions {
  private static final Pattern FIRST_PERSON = Pattern.compile("我(?!国)|大家");

  private Introductions() {}

  /** For each item, who speaks it if it is part of such a speech, else null. */
  static List<String> speakers(Draft draft) {
    List<String> speakers = new ArrayList<>();
    String current = null;
    for (Item item : draft.items()) {
      if (item.is(BlockType.LEAD)) {
        String named = named(item.plain(), draft.cast());
        boolean goesOn = current != null && FIRST_PERSON.matcher(item.plain()).find();
        current = named != null ? named : goesOn ? current : null;
        speakers.add(current);
      } else {
        current = item.isAside() ? current : null;
        speakers.add(null);
      }
    }
    return speakers;
  }

  private static String named(String plain, Cast cast) {
    if (!plain.contains("我是") && !plain.contains("我叫")) {
      return null;
    }
    return cast.names().values().stream()
        .filter(name -> name.length() > 1 && plain.contains(Folding.fold(name)))
        .filter(
            name ->
                Pattern.compile(
                        "我(?:是|叫)[^。!?]{0,24}"
                            + Pattern.quote(Folding.fold(name))
                            + "(?![\\u4e00-\\u9fff]{0,2}的)")
                    .matcher(plain)
                    .find())
        .sorted()
        .findFirst()
        .orElse(null);
  }
}
