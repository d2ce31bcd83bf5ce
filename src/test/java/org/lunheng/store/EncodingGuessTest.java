package org.lunheng.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingGuessTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** Big5 as it is written in Taiwan. */
  private static final Charset WINDOWS_BIG5 = Charset.forName("x-windows-950");

  private static final String HANS = prose("0[1245]-.*|1[1-79]-.*|2.-.*");
  private static final String HANT = prose("0[37]-.*|10-.*");

  /** The test's own interviews without their line ends, which would make UTF-16 easy. */
  private static String prose(String names) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/interviews"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("(" + names + ")\\.txt"))
          .sorted()
          .map(EncodingGuessTest::content)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file).replaceAll("[\\r\\n\\t ]+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void simplifiedProseIsReadInEveryEncoding(
      @ForAll @IntRange(max = 1 << 20) int start,
      @ForAll @IntRange(min = 200, max = 900) int size) {
    String text = passage(HANS, start, size);
    for (String charset : new String[] {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"}) {
      assertRead(text, Charset.forName(charset));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void traditionalProseIsReadInEveryEncoding(
      @ForAll @IntRange(max = 1 << 20) int start,
      @ForAll @IntRange(min = 200, max = 900) int size) {
    String text = passage(HANT, start, size);
    for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
      assertRead(text, Charset.forName(charset));
    }
    assertRead(text, WINDOWS_BIG5);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void thirtyCharactersAreEnoughForTheEncodingsOfChina(@ForAll @IntRange(max = 1 << 20) int start) {
    assertRead(passage(HANS, start, 30), GBK);
    assertRead(passage(HANT, start, 30), GBK);
  }

  /** Whole characters, with at least some of them beyond ASCII. */
  private static String passage(String text, int start, int size) {
    int from = start % (text.length() - size);
    String passage = text.substring(from, from + size).replaceAll("^[\\uDC00-\\uDFFF]", "");
    Assume.that(passage.chars().filter(c -> c >= 0x4E00).count() > 10);
    Assume.that(!Character.isHighSurrogate(passage.charAt(passage.length() - 1)));
    return passage;
  }

  private static void assertRead(String text, Charset charset) {
    Assume.that(charset.newEncoder().canEncode(text));
    byte[] bytes = text.getBytes(charset);
    TextEncoding encoding = EncodingGuess.of(bytes);
    assertEquals(text, encoding.decode(bytes), () -> charset + " read as " + encoding.charset());
  }

  @ParameterizedTest
  @CsvSource({
    "人工智能的发展, GBK, GB18030",
    "这是一句话, GBK, GB18030",
    "我們不知道這個問題, Big5, Big5",
    "裏面的人物是誰呢, x-windows-950, x-windows-950",
    "他叫伊利亞‧蘇茨克維，我們都知道, x-windows-950, x-windows-950",
    "佢哋喺度啲嘢我哋一齊睇嘅時候, Big5-HKSCS, Big5-HKSCS",
    "他們說那是二〇二四年的事, Big5-HKSCS, Big5-HKSCS",
    "English in two bytes each, UTF-16LE, UTF-16LE",
    "English in two bytes each, UTF-16BE, UTF-16BE",
    "2024年：GPT-4 的 ABC, UTF-16LE, UTF-16LE",
    "Plain English, US-ASCII, UTF-8",
    "Déjà vu à la carte é, UTF-8, UTF-8"
  })
  void shortTextsAreReadToo(String text, String written, String read) {
    byte[] bytes = text.getBytes(Charset.forName(written));
    TextEncoding encoding = EncodingGuess.of(bytes);
    assertEquals(text, encoding.decode(bytes));
    assertEquals(read, encoding.charset().name());
  }

  @Test
  void aFewMalformedBytesDoNotChangeTheEncoding() {
    for (Charset charset : new Charset[] {UTF_8, GBK, BIG5}) {
      String text = charset.equals(BIG5) ? "這是他們對我說的話。" : "这是他们对我说的话。";
      byte[] bytes = (text.repeat(20) + "!").repeat(3).getBytes(charset);
      bytes[bytes.length / 2] = (byte) 0xFF;
      bytes[bytes.length - 2] = (byte) 0xFF;
      String name = EncodingGuess.of(bytes).charset().name();
      assertEquals(charset.equals(GBK) ? "GB18030" : charset.name(), name);
    }
  }

  @Test
  void aPageIsReadAsItSaysUnlessThatCannotBe() {
    String head = "<html><head><meta charset=\"";
    assertEquals("Big5", guess(head + "big5\">沒有多少字", BIG5));
    assertEquals("GB18030", guess(head + "gb2312\">没有多少字", GBK));
    assertEquals("UTF-8", guess(head + "gb2312\">保存时换了编码", UTF_8));
    assertEquals("GB18030", guess(head + "big5\">" + passage(HANS, 0, 200), GBK));
    assertEquals("GB18030", guess(head + "iso-8859-1\">这是我们的简体中文", GBK));
    assertEquals("GB18030", guess(head + "no-such\">这是我们的简体中文", GBK));
    assertEquals(
        "ISO-8859-1",
        guess("<meta http-equiv=x content=\"a; charset=iso-8859-1\">é la", ISO_8859_1));
  }

  private static String guess(String text, Charset charset) {
    return EncodingGuess.of(text.getBytes(charset)).charset().name();
  }

  @Test
  void aByteOrderMarkDecides() {
    assertEquals(3, EncodingGuess.of("\uFEFF字".getBytes(UTF_8)).start());
    assertEquals(UTF_16LE, EncodingGuess.of("\uFEFF字".getBytes(UTF_16LE)).charset());
    assertEquals(UTF_16BE, EncodingGuess.of("\uFEFF字".getBytes(UTF_16BE)).charset());
  }
}
