package org.lunheng.clean.channel;

import java.util.List;

/**
 * A stretch of a raw line that the channel damaged.
 *
 * @param from index of its first char
 * @param to index behind its last char
 * @param text the restored reading; null where a character is lost for good
 * @param alternatives other readings that are nearly as likely
 * @param certain whether the reading is the only likely one
 */
public record Run(int from, int to, String text, List<String> alternatives, boolean certain) {
  public Run {
    alternatives = List.copyOf(alternatives);
  }
}
