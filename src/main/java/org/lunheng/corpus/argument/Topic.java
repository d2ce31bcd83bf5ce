package org.lunheng.corpus.argument;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Translations;

/**
 * Something that is argued about.
 *
 * @param id unique in the library
 * @param name what it is called in a list
 * @param proposition the sentence that claims support or oppose
 * @param claims what is said on it
 */
public record Topic(String id, Translations name, Translations proposition, List<Claim> claims) {
  public Topic {
    claims = List.copyOf(claims);
  }

  /** The same with further claims. */
  public Topic with(List<Claim> more) {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(more);
    return new Topic(id, name, proposition, all);
  }
}
