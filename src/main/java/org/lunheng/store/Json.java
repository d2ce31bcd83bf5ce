package org.lunheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lunheng.text.Printable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
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

  /**
   * Writes a value in UTF-8 and ends its last line; the stream is left open.
   *
   * @param layout makes the generator: {@link #compact} or {@link #laidOut}
   */
  static void write(
      OutputStream output, Function<Writer, JsonGenerator> layout, Consumer<JsonGenerator> value)
      throws IOException {
    Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    try (JsonGenerator json = layout.apply(writer)) {
      value.accept(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.write('\n');
    writer.flush();
  }

  /** Writes texts as an array that is one of an object's properties. */
  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
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

  /** Escapes what must not reach a terminal; what JSON itself forbids is escaped anyway. */
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
      return Character.isSurrogate((char) character) || Printable.isPrintable(character)
          ? null
          : new SerializedString(String.format("\\u%04X", character));
    }
  }
}
