package org.lunheng.store;

import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** How all JSON of the program is read and written. */
final class Json {
  /** The one factory: streams are closed by those who opened them. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new TerminalSafe())
          .build();

  private Json() {}

  /** A generator that writes everything on one line. */
  static JsonGenerator compact(Writer writer) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
  }

  /** A generator that lays its output out for people and for diffs. */
  static JsonGenerator laidOut(Writer writer) {
    return FACTORY.createGenerator(new LaidOut(), writer);
  }

  /** A constant's name in JSON, for example {@code substituted-word}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class LaidOut extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DiffFriendlyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /**
   * Escapes what a terminal could take for a command or what would reorder or break the line: C1
   * control codes, direction controls, line and paragraph separators. JSON itself has the rest.
   */
  private static final class TerminalSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[DELETE] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return isUnsafe(character) ? new SerializedString(String.format("\\u%04X", character)) : null;
    }

    private static boolean isUnsafe(int c) {
      return c >= 0x80 && c <= 0x9F
          || c == 0x61C
          || c == 0x200E
          || c == 0x200F
          || c >= 0x2028 && c <= 0x202E
          || c >= 0x2066 && c <= 0x2069;
    }
  }
}
