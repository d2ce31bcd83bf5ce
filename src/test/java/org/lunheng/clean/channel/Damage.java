package org.lunheng.clean.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lunheng.clean.channel.ByteChannel.Insertion;

/** Damages texts as the channel does: readings blindly everywhere, separators at some places. */
final class Damage {
  /** One mark of so many has a separator before it. */
  private static final int MARKS = 12;

  private final Map<Integer, String> readings;
  private final Random random;

  Damage(Map<Integer, String> readings, long seed) {
    this.readings = readings;
    this.random = new Random(seed);
  }

  /** A line as it is read after the damage. */
  String of(String line) {
    byte[] bytes = ByteChannel.encode(line);
    List<Insertion> insertions = new ArrayList<>(readings(bytes, readings));
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (Alphabet.isMark(pair(bytes, i)) && random.nextInt(MARKS) == 0) {
        insertions.add(new Insertion(i, ByteChannel.SEPARATOR));
      }
    }
    return ByteChannel.damage(line, insertions);
  }

  /** A reading behind every listed pair of bytes. */
  static List<Insertion> readings(byte[] bytes, Map<Integer, String> listed) {
    List<Insertion> insertions = new ArrayList<>();
    for (int i = 0; i + 1 < bytes.length; i++) {
      String reading = listed.get(pair(bytes, i));
      if (reading != null) {
        insertions.add(new Insertion(i + 2, "(" + reading + ")"));
        i++;
      }
    }
    return insertions;
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
