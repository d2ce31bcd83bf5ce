package org.lunheng.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What the files of pictures, archives and programs begin with, and no text does. */
final class Signatures {
  /** As the formats' specifications have them; those of letters only are left to other signs. */
  private static final List<byte[]> KNOWN =
      List.of(
          bytes("89504E47"), // PNG
          bytes("FFD8FF"), // JPEG
          bytes("255044462D"), // PDF: %PDF-
          bytes("504B0304"), // ZIP, and with it DOCX, EPUB, JAR
          bytes("D0CF11E0A1B11AE1"), // DOC, XLS, PPT
          bytes("1F8B"), // gzip
          bytes("FD377A585A00"), // xz
          bytes("28B52FFD"), // Zstandard
          bytes("377ABCAF271C"), // 7z
          bytes("526172211A07"), // RAR
          bytes("7F454C46")); // ELF

  private Signatures() {}

  /** Whether these bytes begin as such a file does. */
  static boolean areBinary(byte[] bytes) {
    return KNOWN.stream().anyMatch(signature -> startsWith(bytes, signature));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
