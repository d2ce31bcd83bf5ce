package org.lunheng.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out which encoding a Chinese text is in. A byte order mark decides; then UTF-8, which other
 * encodings hardly ever look like; then what a page says of itself, if that can be. Else the
 * encodings that Chinese is written in and the detector's opinion are tried, and the one that gives
 * a text with the greatest share of usual characters is taken. The detector alone is sure of prose
 * from some thirty characters on, and never of UTF-16.
 */
final class EncodingGuess {
  /** How many bytes are looked at, from the first one that is not ASCII. */
  private static final int SAMPLE = 1 << 20;

  /** In the wrong encoding a much greater share of what is not ASCII is malformed. */
  private static final double MOST_MALFORMED = 0.1;

  /** A text in UTF-16 has a greater share of usual characters; other data has next to none. */
  private static final double FEWEST_USUAL = 0.05;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String GB_NAMES = "(?i)(?:x-)?gb[-_]?(?:2312(?:-80)?|k|18030)|cp936|ms936";

  /** Where pages name their encoding: within the first bytes, as the HTML standard has it. */
  private static final int PROLOGUE = 1 << 10;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|^\\s*<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private EncodingGuess() {}

  /** The encoding that bytes are most likely in. */
  static TextEncoding of(byte[] bytes) {
    return TextEncoding.marked(bytes).orElseGet(() -> new TextEncoding(charset(bytes), 0));
  }

  private static Charset charset(byte[] bytes) {
    byte[] sample = sample(bytes);
    if (contains(sample, (byte) 0)) {
      return wide(sample);
    }
    Trial utf8 = Trial.of(StandardCharsets.UTF_8, sample);
    if (utf8.malformed() == 0 || utf8.beyondLatin() > utf8.malformed()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(bytes);
    if (isChinese(declared) && Trial.of(declared, sample).malformed() == 0) {
      return declared;
    }
    Collection<Charset> candidates = candidates(declared, opinion(sample));
    return best(sample, candidates, trial -> trial.malformedShare() <= MOST_MALFORMED);
  }

  /** In encodings without Chinese anything can be read, so that a page's word is not enough. */
  private static boolean isChinese(Charset charset) {
    return charset != null && charset.canEncode() && charset.newEncoder().canEncode('的');
  }

  /** Only UTF-16 has zeros among the bytes of a text. */
  private static Charset wide(byte[] sample) {
    List<Charset> both = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    return best(sample, both, trial -> trial.plausibility() >= FEWEST_USUAL);
  }

  /** The best of those that are good enough; UTF-8 if none is. */
  private static Charset best(byte[] sample, Collection<Charset> tried, Predicate<Trial> enough) {
    return tried.stream()
        .map(charset -> Trial.of(charset, sample))
        .filter(enough)
        .max(Comparator.comparingDouble(Trial::plausibility))
        .map(Trial::charset)
        .orElse(StandardCharsets.UTF_8);
  }

  /**
   * What Chinese is written in, what the page says and what the detector thinks; of equals the
   * first one is taken.
   */
  private static Set<Charset> candidates(Charset declared, Charset opinion) {
    boolean big5 = opinion != null && opinion.name().startsWith("Big5");
    Set<Charset> candidates = new LinkedHashSet<>(big5 ? List.of() : List.of(GB18030));
    // the standard, with the few characters that Windows adds, with those of Hong Kong
    Stream.of("Big5", "x-windows-950", "Big5-HKSCS", "GB18030")
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .forEach(candidates::add);
    Stream.of(declared, opinion, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(Objects::nonNull)
        .forEach(candidates::add);
    return candidates;
  }

  private static Charset opinion(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    return named(detector.getDetectedCharset());
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, PROLOGUE);
    Matcher declaration =
        DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return null;
    }
    String name = declaration.group(declaration.group(1) == null ? 2 : 1);
    return name.toUpperCase(Locale.ROOT).startsWith("UTF") ? null : named(name);
  }

  /** The encoding of a name; for GB2312 and GBK the one that includes both. */
  private static Charset named(String name) {
    if (name == null) {
      return null;
    }
    if (name.matches(GB_NAMES)) {
      return GB18030;
    }
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static byte[] sample(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] > 0) {
      start++;
    }
    // an even start, for the sake of UTF-16
    start = start == bytes.length ? 0 : start & ~1;
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
