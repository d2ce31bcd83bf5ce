package org.lunheng.store;

import org.lunheng.clean.Terms;

/** Reads how names and terms of the field are written. */
final class TermsFile {
  private static final String FILE = "/org/lunheng/clean/terms.tsv";

  private TermsFile() {}

  /** What the file says, read on the first call and shared from then on. */
  static Terms shared() {
    return Holder.SHARED;
  }

  private static Terms load() {
    Sections said = Sections.read(FILE, ";");
    return new Terms(
        said.set("company"),
        said.set("person"),
        said.set("name"),
        said.set("term"),
        said.set("other"),
        said.list("unless"),
        said.list("about"));
  }

  private static final class Holder {
    static final Terms SHARED = load();
  }
}
