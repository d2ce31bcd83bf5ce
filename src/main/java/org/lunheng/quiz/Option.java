package org.lunheng.quiz;

import java.util.List;

/**
 * Something that can be chosen.
 *
 * @param id what is kept of a choice, the same in every language: ids of participants (two joined
 *     by {@code +}) or of a claim, a stance, or a word
 * @param label what is shown
 * @param exhibits the passages that say why it is right, or whose words it is if it is wrong; at
 *     least one
 */
public record Option(String id, String label, List<Exhibit> exhibits) {
  public Option {
    exhibits = List.copyOf(exhibits);
  }
}
