package org.lunheng.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.BitSet;

/**
 * What comes of reading bytes in an encoding.
 *
 * @param ascii how many characters are ASCII, control codes but for white space not counted
 * @param others how many characters are not ASCII
 * @param beyondLatin how many are from U+0800 on, which take three bytes in UTF-8
 * @param usual how many of those that are not ASCII no Chinese text does without
 * @param malformed how often bytes are no character, or a private one
 */
record Trial(Charset charset, int ascii, int others, int beyondLatin, int usual, int malformed) {
  /** The most frequent characters of modern Chinese in both scripts, and its punctuation. */
  private static final String USUAL =
      "的一是不了在人有我他这中大来上国们到说和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小二无同么经"
          + "法当起与好看学进种将还分此心前面又定见只主没公从她它问什为以但很因让些个想被这样知现把成开间话理意它问题"
          + "這來國們說時於會後對著裡過發無麼經當與學進種將還見沒從為讓個樣現開間話問題"
          + "，。、：；？！“”‘’「」『』（）《》—…·‧～　〇";

  private static final BitSet USUAL_SET =
      USUAL.chars().collect(BitSet::new, BitSet::set, BitSet::or);

  /** Malformed bytes also spoil the character after them, but damage must not outweigh a text. */
  private static final int PENALTY = 2;

  private static final int CHUNK = 1 << 13;
  private static final int THREE_BYTES = 0x800;

  /** Reads bytes; those of a last character that is cut off are not malformed. */
  static Trial of(Charset charset, byte[] bytes) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    Trial trial = new Trial(charset, 0, 0, 0, 0, 0);
    while (true) {
      CoderResult result = decoder.decode(input, chunk, false);
      trial = trial.plus(chunk.flip());
      chunk.clear();
      if (result.isError()) {
        input.position(input.position() + result.length());
        trial = trial.plusMalformed();
      } else if (result.isUnderflow()) {
        return trial;
      }
    }
  }

  /** The share of malformed bytes in what is not ASCII. */
  double malformedShare() {
    return (double) malformed / Math.max(1, malformed + others);
  }

  /** The share of characters that are usual or ASCII, less for each that is malformed. */
  double plausibility() {
    return (double) (ascii + usual - PENALTY * malformed) / Math.max(1, ascii + others + malformed);
  }

  private Trial plus(CharBuffer characters) {
    int plain = 0;
    int strange = 0;
    int beyond = 0;
    int known = 0;
    int none = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean isAscii = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
      // what an encoding has no character for may come as a private one
      boolean isNone = Character.getType(c) == Character.PRIVATE_USE;
      plain += isAscii ? 1 : 0;
      none += isNone ? 1 : 0;
      strange += isAscii || isNone ? 0 : 1;
      beyond += c >= THREE_BYTES ? 1 : 0;
      known += USUAL_SET.get(c) ? 1 : 0;
    }
    return new Trial(
        charset,
        ascii + plain,
        others + strange,
        beyondLatin + beyond,
        usual + known,
        malformed + none);
  }

  private Trial plusMalformed() {
    return new Trial(charset, ascii, others, beyondLatin, usual, malformed + 1);
  }
}
