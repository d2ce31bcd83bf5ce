package org.lunheng.app;

import java.util.List;
import org.lunheng.reader.Kept;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** Tells what is kept of the reader, where, and what can be done with it. */
final class DataSheet {
  /** The commands are the same in every language. */
  private static final String LOCAL = "lunheng export data -o my-data.jsonl";

  private static final String HOSTED = "echo 'my data export' | ssh -T HOST > my-data.jsonl";

  private final Model model;
  private final Messages messages;
  private final SheetSetter setter;

  private DataSheet(Model model) {
    this.model = model;
    this.messages = model.messages();
    this.setter = new SheetSetter(model);
  }

  static Sheet of(Model model, DataScreen.Told told) {
    return new DataSheet(model).set(told);
  }

  private Sheet set(DataScreen.Told told) {
    setter.text(where(), Sheet.Tone.PLAIN).blank();
    if (told.kept() == null) {
      String state = messages.get(told.failed() ? "data.unknown" : "data.loading");
      setter.text(state, told.failed() ? Sheet.Tone.WARNING : Sheet.Tone.QUIET);
    } else {
      setter.facts(facts(told.kept()));
      setter.blank();
      Kept kept = told.kept();
      if (kept.first() != null) {
        String days = messages.get("data.days", kept.first().toString(), kept.last().toString());
        setter.text(days, Sheet.Tone.QUIET);
      }
      setter.text(messages.get("data.more"), Sheet.Tone.QUIET);
    }
    setter.blank().text(KeyWords.of("data.export", model), Sheet.Tone.PLAIN);
    setFile();
    setter.blank().text(KeyWords.of("data.erase", model), Sheet.Tone.PLAIN);
    return setter.sheet(messages.get("data.title"), "");
  }

  private String where() {
    if (model.visit().guest()) {
      return messages.get("data.guest");
    }
    return model.visit().hosted()
        ? messages.get("data.key", model.quiz().reader().value())
        : messages.get("data.local");
  }

  private List<SheetSetter.Fact> facts(Kept kept) {
    return List.of(
        fact(messages.get("data.reviews"), kept.reviews()),
        fact(messages.get("data.interviews"), kept.interviews()),
        fact(messages.get("data.marks"), kept.marks()),
        fact(messages.get("data.bookmarks"), kept.bookmarks()),
        fact(messages.get("data.highlights"), kept.highlights()),
        fact(messages.get("data.notes"), kept.notes()));
  }

  private static SheetSetter.Fact fact(String label, int count) {
    return new SheetSetter.Fact(label, Numbers.grouped(count));
  }

  /** How all of it comes into a file; what a guest has does not outlive the session. */
  private void setFile() {
    if (model.visit().guest()) {
      return;
    }
    boolean hosted = model.visit().hosted();
    setter.text(messages.get(hosted ? "data.file-hosted" : "data.file-local"), Sheet.Tone.PLAIN);
    setter.text(Sheet.MARGIN, hosted ? HOSTED : LOCAL, Sheet.Tone.LOUD);
  }
}
