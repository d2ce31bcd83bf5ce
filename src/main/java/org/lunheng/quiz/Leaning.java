package org.lunheng.quiz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words lean on what was said before them, so that nobody can tell what they are about: one
 * point of a list, or a word that points to what is not quoted. A word that points and names what
 * it means, 这个世界 or 这种…的模式, says enough; so does 但 or 所以 where the topic is given.
 */
final class Leaning {
  private static final Pattern POINT =
      Pattern.compile(
          "[“「『]?((首先|其次|再次|再者|第[一二三四五六七八九十]|另外|此外|最后|同样|其[一二三四])[，,、：:是]|另一方面|"
              + "(first|second|third|last)(ly)?,|(finally|besides|in addition|moreover|likewise),)");

  /** Somebody or something without a name, with nothing before that could have one. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "[“「『]?(([是对会不好]的?|看起?来|当然|其实|也许|确实[^，。,.]{0,4})[，。,.])?"
              + "(但是?|不过|而且?|因为|所以|因此|如果|只要|那么?|我们?|你们?|也|都|并|不|可以|能|认为|觉得|相信|想象)*"
              + "[他她它](?!人)"
              + "|((but|so|and|yet|i think|i believe) )*(they|he|she)\\b");

  /** What stands for a thing said before, without a name of its own. */
  private static final Pattern POINTER =
      Pattern.compile(
          "[这那][一两二三几个些种]*(点|情况|角度|意义|前提|原因)(?!的)" + "|[这那]些?(?=不?是|都|也|就|才|说明|意味)|前者|后者|上述");

  /** So much is before a pointer if it points to something quoted. */
  private static final Pattern SAID = Pattern.compile("[^，。；：？！,.;:?!]{6,}[，。；：？！,.;:?!]");

  private Leaning() {}

  /** Whether a folded text does. */
  static boolean leans(String folded) {
    return POINT.matcher(folded).lookingAt()
        || NAMELESS.matcher(folded).lookingAt()
        || pointsOutside(folded);
  }

  private static boolean pointsOutside(String folded) {
    Matcher pointer = POINTER.matcher(folded);
    return pointer.find() && !SAID.matcher(folded.substring(0, pointer.start())).find();
  }
}
