package org.lunheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lunheng.clean.Orthography;

/** Reads what Traditional texts write. */
final class OrthographyFile {
  private static final String FILE = "/org/lunheng/clean/variants.tsv";

  private OrthographyFile() {}

  /** What the file says, read on the first call and shared from then on. */
  static Orthography shared() {
    return Holder.SHARED;
  }

  private static Orthography load() {
    Map<String, List<String>> said = new HashMap<>();
    ResourceLines.read(
        OrthographyFile.class,
        FILE,
        '\t',
        (what, words) ->
            said.computeIfAbsent(what, w -> new ArrayList<>()).addAll(List.of(words.split(" "))));
    return new Orthography(
        ScriptConverters::get,
        new HashSet<>(said.get("sign")),
        said.get("same"),
        said.get("accepted"),
        String.join("", said.get("surname")),
        new HashSet<>(said.get("no-name")));
  }

  private static final class Holder {
    static final Orthography SHARED = load();
  }
}
