package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.text.Clip;

/** Gives passages to the clipboard, as quotations with their source. */
final class CopyUpdate {
  /** Some terminals take no more in one go: 100,000 bytes of base64 with what belongs to it. */
  static final int MOST_BYTES = 74_000;

  private static final int FIRST_WORDS = 24;

  private CopyUpdate() {}

  /** Copies the passage that is being read. */
  static Next copyRead(Model model) {
    return copied(model, List.of(PlaceRead.of(model).passage()));
  }

  /** Copies the selection and leaves it. */
  static Next copySelection(Model model) {
    List<Passage> passages = SelectionUpdate.passages(model);
    return copied(model.withScreen(new Screen.Reader()), passages);
  }

  private static Next copied(Model model, List<Passage> passages) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    CitedWords whole = CitedWords.of(pane.edition(), passages, model.messages());
    CitedWords copied = whole.within(MOST_BYTES);
    String first = Clip.toColumns(oneLine(copied.words()), FIRST_WORDS, model.width());
    String count = characters(copied);
    Notice notice =
        copied == whole
            ? Notice.of("notice.copied", count, first)
            : Notice.of("notice.copied-cut", count, characters(whole), first);
    return Next.of(model.withNotice(notice), new Cmd.Copy(copied.text()));
  }

  private static String characters(CitedWords cited) {
    return Integer.toString(cited.words().codePointCount(0, cited.words().length()));
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }
}
