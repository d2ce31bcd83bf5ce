package org.lunheng.store;

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
    Sections said = Sections.read(FILE, " ");
    return new Orthography(
        ScriptConverters::get,
        said.set("sign"),
        said.list("same"),
        said.list("accepted"),
        String.join("", said.list("surname")),
        said.set("no-name"));
  }

  private static final class Holder {
    static final Orthography SHARED = load();
  }
}
