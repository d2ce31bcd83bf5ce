package org.lunheng.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lunheng.text.CharacterTable;
import org.lunheng.text.Converted;
import org.lunheng.text.PhraseConverter;
import org.lunheng.text.PhraseTable;
import org.lunheng.text.ScriptConverter;

/**
 * Loads the converter between the scripts.
 *
 * <p>Words and characters are those of OpenCC, in the files that OpenCC4j brings along; its own
 * code is not run, because it takes longer to load them, shares them between threads before they
 * are complete, and divides texts in a way that gets 物理发现 wrong. Our own words come on top.
 */
public final class ScriptConverters {
  private static final String OPENCC = "/data/dictionary/";
  private static final String OURS = "/org/lunheng/script/";

  private static ScriptConverter converter;

  private ScriptConverters() {}

  /**
   * The converter. The first call loads it, for some tens of milliseconds; calls at the same time
   * wait until it is complete.
   */
  public static synchronized ScriptConverter get() {
    if (converter == null) {
      converter = load();
    }
    return converter;
  }

  private static ScriptConverter load() {
    CharacterTable forms = CharacterTable.of(read(OURS + "taiwan.tsv"));
    PhraseTable noWords = PhraseTable.of(List.of(), forms, forms, "");
    return new Tables(
        converter("TS", CharacterTable.of(""), overrides("hans")),
        converter("ST", forms, overrides("hant")),
        new PhraseConverter(noWords, forms));
  }

  /** OpenCC keeps what is outside the BMP, two chars each, among the characters. */
  private static PhraseConverter converter(String direction, CharacterTable forms, String ours) {
    String dictionary = characters(direction);
    CharacterTable characters = CharacterTable.of(dictionary).then(forms).with(ours);
    List<String> words = List.of(dictionary, read(OPENCC + direction + "Phrases.txt"));
    return new PhraseConverter(PhraseTable.of(words, characters, forms, ours), characters);
  }

  /** OpenCC's characters for one direction, {@code TS} or {@code ST}. */
  static String characters(String direction) {
    return read(OPENCC + direction + "Characters.txt");
  }

  /** The words of our own for one direction, which stands first on their lines. */
  private static String overrides(String direction) {
    StringBuilder ours = new StringBuilder();
    for (String line : read(OURS + "overrides.tsv").split("\n")) {
      if (line.startsWith(direction)) {
        ours.append(line, direction.length() + 1, line.length()).append('\n');
      }
    }
    return ours.toString();
  }

  private static String read(String name) {
    try (InputStream input = ScriptConverters.class.getResourceAsStream(name)) {
      if (input == null) {
        throw new FileNotFoundException(name);
      }
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private record Tables(PhraseConverter hans, PhraseConverter hant, PhraseConverter taiwan)
      implements ScriptConverter {
    @Override
    public Converted toHans(String traditional) {
      return hans.convert(traditional);
    }

    @Override
    public Converted toHant(String simplified) {
      return hant.convert(simplified);
    }

    @Override
    public Converted toTaiwanForms(String traditional) {
      return taiwan.convert(traditional);
    }
  }
}
