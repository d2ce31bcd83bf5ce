package org.lunheng.store;

import java.text.Normalizer;

/** Makes ids of the names of files. */
final class FileIds {
  /** In characters, so that file names keep within 255 bytes. */
  private static final int LONGEST = 60;

  /** What a shell, a file system or an option would take for something else. */
  private static final String UNFIT = "[\\p{Cntrl}\\s\\p{Z}/\\\\:*?\"<>|\\uFFFD]+";

  private FileIds() {}

  /** The name without its last ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The name's stem as an id that can be typed and that names a file everywhere. */
  static String of(String name) {
    String stem = Normalizer.normalize(stem(name), Normalizer.Form.NFC);
    String id = stem.replaceAll(UNFIT, "-").replaceAll("^[-.]+|[-.]+$", "");
    int end = Math.min(id.length(), LONGEST);
    boolean cut = end > 0 && end < id.length() && Character.isHighSurrogate(id.charAt(end - 1));
    String shortened = id.substring(0, cut ? end - 1 : end);
    return shortened.isEmpty() ? "interview" : shortened;
  }
}
