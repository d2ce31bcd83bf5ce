package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.SourceFormat;

class RawFilesTest {

  @ParameterizedTest
  @CsvSource({
    "'a', 'a'",
    "'a\n', 'a'",
    "'a\nb', 'a|b'",
    "'a\r\nb\rc\n', 'a|b|c'",
    "'a\n\r\nb', 'a||b'",
    "'a\r\r\nb\n\n', 'a||b|'",
    "'\na', '|a'"
  })
  void linesEndAtEveryKindOfLineEnd(String text, String lines) throws ProblemException {
    assertEquals(List.of(lines.split("\\|", -1)), decode(text.getBytes(UTF_8)).lines());
  }

  @Test
  void noTextHasNoLines() {
    assertEquals(List.of(), TextLines.split(""));
  }

  @Test
  void theSourceIsDescribed() throws ProblemException {
    RawText raw = RawFiles.decode("some/folder/访谈.v2.txt", "问:好?\n答:好。".getBytes(UTF_8));
    assertEquals("访谈.v2.txt", raw.source().name());
    assertEquals("访谈.v2", raw.source().stem());
    assertEquals(2, raw.source().lines());
    assertEquals("UTF-8", raw.source().encoding());
    assertEquals(SourceFormat.TEXT, raw.source().format());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        decode("abc".getBytes(UTF_8)).source().sha256());
  }

  @Test
  void aByteOrderMarkIsNoText() throws ProblemException {
    assertEquals(List.of("人"), decode(bytes(0xEF, 0xBB, 0xBF, 0xE4, 0xBA, 0xBA)).lines());
    assertUtf16(bytes(0xFF, 0xFE), UTF_16LE);
    assertUtf16(bytes(0xFE, 0xFF), UTF_16BE);
  }

  private static void assertUtf16(byte[] mark, Charset charset) throws ProblemException {
    RawText raw = decode(join(mark, "人工\r\n智能𠮷".getBytes(charset)));
    assertEquals(List.of("人工", "智能𠮷"), raw.lines());
    assertEquals(charset.name(), raw.source().encoding());
    assertEquals(List.of(), raw.problems());
  }

  @Test
  void malformedBytesAreOneProblemAtTheFirstOfThem() throws ProblemException {
    byte[] text = "一行好的文字。\r\n两行".getBytes(UTF_8);
    byte[] cut = bytes(0xE4, 0xBA, '\n', 0xFF, '.');
    RawText raw = decode(join(text, cut, "这里的文字又是好的。".getBytes(UTF_8)));
    assertEquals(List.of("一行好的文字。", "两行\uFFFD", "\uFFFD.这里的文字又是好的。"), raw.lines());
    assertEquals(
        List.of(Problem.of("file.txt", 2, "file-malformed", "2", "UTF-8")), raw.problems());
  }

  @Test
  void aReplacementCharacterInTheTextIsNoMalformedByte() throws ProblemException {
    assertEquals(List.of(), decode("它写着\uFFFD。".getBytes(UTF_8)).problems());
  }

  @Test
  void malformedBytesAreCountedBeyondOneChunk() throws ProblemException {
    byte[] good = "字字字字\r\n".repeat(5000).getBytes(UTF_8);
    RawText raw = decode(join(good, bytes(0xFF), good, bytes(0xFF)));
    assertEquals(
        List.of(Problem.of("file.txt", 5001, "file-malformed", "2", "UTF-8")), raw.problems());
  }

  @Test
  void binaryDataIsNoText() {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    assertEquals("file-binary", problem(noise).key());
    assertEquals("file-binary", problem(join("text".getBytes(UTF_8), new byte[1])).key());
    assertEquals("file-binary", problem("\u001B[1m\u001B[2m\u0007".getBytes(UTF_8)).key());
  }

  @Test
  void aFewControlCodesDoNotMakeATextBinary() throws ProblemException {
    assertEquals(1, decode("一段文字\u0007里有一个控制符\t而已".getBytes(UTF_8)).lines().size());
  }

  @Test
  void aFileWithoutTextIsAProblem() {
    assertEquals("file-empty", problem(new byte[0]).key());
    assertEquals("file-empty", problem(" \n\u3000\r\n".getBytes(UTF_8)).key());
    assertEquals("file-empty", problem(bytes(0xEF, 0xBB, 0xBF)).key());
  }

  @Test
  void whatIsNoReadableFileIsAProblem(@TempDir Path folder) throws Exception {
    assertEquals("file-is-folder", readProblem(folder).key());
    Problem missing = readProblem(folder.resolve("none.txt"));
    assertEquals(Problem.of(folder.resolve("none.txt").toString(), 0, "file-missing"), missing);
  }

  @Test
  void aFileIsReadAsItsBytes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(FileNames.resolve(folder, "甲.txt"), "一\n二");
    assertEquals(List.of("一", "二"), RawFiles.read(file).lines());
    assertEquals("甲.txt", RawFiles.read(file).source().name());
  }

  private static RawText decode(byte[] bytes) throws ProblemException {
    return RawFiles.decode("file.txt", bytes);
  }

  private static Problem problem(byte[] bytes) {
    return assertThrows(ProblemException.class, () -> decode(bytes)).problem();
  }

  private static Problem readProblem(Path path) {
    return assertThrows(ProblemException.class, () -> RawFiles.read(path)).problem();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  @Test
  void theBeginningOfAPictureIsNoText() {
    assertEquals("file-binary", problem(bytes(0x89, 'P', 'N', 'G', '\r', '\n')).key());
    assertEquals("file-binary", problem(join(bytes(0x1F, 0x8B, 8), "text".getBytes(UTF_8))).key());
    assertEquals("file-binary", problem("%PDF-1.7\n一页".getBytes(UTF_8)).key());
  }

  @Test
  void textInAnotherEncodingThanTheOneGivenIsTold() throws ProblemException {
    byte[] text = "问：今天谈什么？\n答：谈河流，也谈模型。\n".getBytes(UTF_8);
    for (String wrong : List.of("Big5", "EUC-JP", "US-ASCII")) {
      Charset charset = Charset.forName(wrong);
      Problem problem =
          assertThrows(ProblemException.class, () -> RawFiles.decode("x.txt", text, charset))
              .problem();
      assertEquals(Problem.of("x.txt", 0, "file-not-encoded", charset.name()), problem);
    }
    byte[] cut = join("問：今天談什麼？答：談河流。".getBytes(Charset.forName("Big5")), bytes(0xFF));
    RawText raw = RawFiles.decode("x.txt", cut, Charset.forName("Big5"));
    assertEquals("file-malformed", raw.problems().get(0).key());
  }
}
