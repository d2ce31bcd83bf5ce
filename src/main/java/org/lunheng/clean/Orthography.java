package org.lunheng.clean;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lunheng.text.ScriptConverter;

/**
 * What Traditional texts write, for telling what one-to-one conversion from Simplified got wrong.
 *
 * @param converter knows by word which character belongs where; asked for when a text has a sign
 * @param signs words of two characters that conversion leaves and no Traditional text writes
 * @param interchangeable characters that are written for each other, in groups
 * @param accepted words that are written like this too
 * @param surnames characters that are right as they stand in a name
 * @param noNames words that begin like a name
 */
public record Orthography(
    Supplier<ScriptConverter> converter,
    Set<String> signs,
    List<String> interchangeable,
    List<String> accepted,
    String surnames,
    Set<String> noNames) {
  public Orthography {
    signs = Set.copyOf(signs);
    interchangeable = List.copyOf(interchangeable);
    accepted = List.copyOf(accepted);
    noNames = Set.copyOf(noNames);
  }
}
