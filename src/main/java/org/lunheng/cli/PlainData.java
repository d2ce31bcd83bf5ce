package org.lunheng.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lunheng.reader.Kept;
import org.lunheng.store.ProblemException;

/** What is kept of whoever reads in the plain room: to be told, taken along, or erased. */
record PlainData(Session session, PlainStyle style) {

  /** Tells how much it is. */
  void tell() throws ProblemException {
    Kept kept = kept();
    print("cli.plain.data.kept");
    print("cli.plain.data.reviews", kept.reviews());
    print("cli.plain.data.begun", kept.interviews());
    print("cli.plain.data.marks", kept.marks());
    print("cli.plain.data.bookmarks", kept.bookmarks());
    print("cli.plain.data.highlights", kept.highlights());
    print("cli.plain.data.notes", kept.notes());
    if (kept.first() != null) {
      print("cli.plain.data.days", kept.first().toString(), kept.last().toString());
    }
    print("cli.plain.data.ways");
  }

  private Kept kept() throws ProblemException {
    if (!session.household().isPlaced()) {
      return new Kept(0, 0, 0, 0, 0, 0);
    }
    try (Belongings own = session.household().belongings()) {
      return own.readers().kept(session.reader());
    }
  }

  /** Writes all of it as JSON Lines, and nothing else. */
  void export() throws ProblemException {
    DataExport.write(session, session.out()::println);
  }

  /**
   * Erases what is among their belongings if the reader types the word that is asked for.
   *
   * @return whether it is erased
   * @throws ProblemException if it is not certain that it is
   */
  boolean erase() throws ProblemException {
    String word = session.messages().get("cli.plain.data.sure-word");
    style.say("cli.plain.data.sure", word).forEach(session.talk()::println);
    Optional<String> typed = new Prompt(session, "lunheng read").next();
    if (!typed.map(PlainData::word).equals(Optional.of(word(word)))) {
      print("cli.plain.data.not-erased");
      return false;
    }
    if (session.household().isPlaced()) {
      try (Belongings own = session.household().belongings()) {
        own.readers().erase(session.reader());
      }
    }
    return true;
  }

  private static String word(String typed) {
    String line = typed.startsWith("\uFEFF") ? typed.substring(1) : typed;
    return Normalizer.normalize(line, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private void print(String key, Object... arguments) {
    List<String> lines = style.say(key, arguments);
    lines.forEach(session.out()::println);
  }
}
