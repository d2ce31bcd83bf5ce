package org.lunheng.text;

import java.util.List;
import java.util.stream.Collectors;

/** A conversion for tests that makes two of every character. */
public final class Doubling {
  private Doubling() {}

  /** Converts a text without characters outside the BMP. */
  public static Converted convert(String text) {
    String dictionary =
        text.chars()
            .distinct()
            .filter(c -> c > ' ')
            .mapToObj(c -> (char) c + "\t" + (char) c + (char) c)
            .collect(Collectors.joining("\n"));
    CharacterTable nothing = CharacterTable.of("");
    return new PhraseConverter(
            PhraseTable.of(List.of(""), nothing, nothing, ""), CharacterTable.of(dictionary))
        .convert(text);
  }
}
