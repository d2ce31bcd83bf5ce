package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.app.Quiz;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Emendation;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewStore;
import org.lunheng.store.TypedPath;

/** What the plain room does with files and with the quiz, beyond what it says. */
record PlainErrands(Session session, PlainShelf shelf, PlainStyle style, PlainKeeping keeping) {
  private static final Pattern PACE = Pattern.compile("([0-9]{1,4})(?:\\s+([0-9]{1,4}))?");

  /** Does it, and prints what comes of it. */
  void run(PlainErrand errand) throws Exception {
    if (errand instanceof PlainErrand.Marks marks) {
      marks(marks).forEach(session.out()::println);
    } else if (errand instanceof PlainErrand.Raw raw) {
      raw(raw.interview(), raw.paragraphs()).forEach(session.out()::println);
    } else if (errand instanceof PlainErrand.Count) {
      StatsCommand.text(session, shelf.companion()).forEach(session.out()::println);
    } else if (errand instanceof PlainErrand.Ask ask) {
      Quiz.Wish wish = new Quiz.Wish(scope(ask.about()), null, null, true);
      new PlainRound(session, shelf.holdings(), keeping.answers()).run(wish);
    } else if (errand instanceof PlainErrand.Pace pace) {
      pace(pace.numbers());
    } else if (errand instanceof PlainErrand.Change change) {
      new PlainAdding(session, style).run(change);
    } else if (errand instanceof PlainErrand.Data data) {
      data(data.wish());
    } else if (errand instanceof PlainErrand.Export export) {
      export(export.file());
    } else {
      keep(errand);
    }
  }

  private void keep(PlainErrand errand) throws ProblemException {
    if (errand instanceof PlainErrand.Keep wish) {
      keep(new KeepsakeChange(keeping.made(wish), false));
    } else if (errand instanceof PlainErrand.Drop drop) {
      keep(new KeepsakeChange(drop.keepsake(), true));
    }
  }

  /** Keeps a change and says so; if it cannot be kept, says that it waits. */
  private void keep(KeepsakeChange change) throws ProblemException {
    try {
      keeping.keep(change);
    } catch (ProblemException e) {
      style.say("cli.plain.unsaved").forEach(session.out()::println);
      throw e;
    }
    Quote quote = change.keepsake().quote();
    String words =
        shelf.holdings().companion().interview(quote.interview()).isPresent()
            ? PlainLists.start(quote.words().replace('\n', ' '))
            : "";
    String key = "cli.plain." + (change.gone() ? "gone." : "kept.") + sort(change.keepsake());
    style.say(key, quote.paragraph(), words).forEach(session.out()::println);
  }

  private static String sort(Keepsake keepsake) {
    if (keepsake instanceof Note) {
      return "note";
    }
    return keepsake instanceof Bookmark ? "bookmark" : "highlight";
  }

  private void export(String file) throws ProblemException, IOException {
    NotesExport notes = new NotesExport(session, false);
    if (keeping.all().isEmpty()) {
      style.say("cli.plain.nothing-kept").forEach(session.out()::println);
    } else if (file.isEmpty()) {
      notes.write(null);
    } else {
      Path path = new TypedPath(session.environment().variable("HOME")).file(file);
      if (Files.exists(path)) {
        throw new ProblemException(Problem.of(FileNames.of(path), 0, "plain-file-there"));
      }
      notes.write(path);
      style.say("cli.plain.exported", FileNames.of(path)).forEach(session.out()::println);
    }
  }

  /** Whoever erases it has to forget it too, and does so without this. */
  private void data(PlainErrand.Data.Wish wish) throws ProblemException {
    if (wish == PlainErrand.Data.Wish.TELL) {
      new PlainData(session, style).tell();
    } else if (wish == PlainErrand.Data.Wish.EXPORT) {
      new PlainData(session, style).export();
    }
  }

  private void pace(String numbers) throws ProblemException {
    try (Belongings own = session.household().belongings()) {
      ReviewStore reviews = own.reviews();
      Habits habits = reviews.habits(session.reader());
      if (!numbers.isEmpty()) {
        Matcher typed = PACE.matcher(numbers);
        if (!typed.matches()) {
          style.say("cli.plain.no-pace").forEach(session.out()::println);
          return;
        }
        int length = Integer.parseInt(typed.group(1));
        int fresh = typed.group(2) == null ? habits.newPerDay() : Integer.parseInt(typed.group(2));
        habits = habits.withLength(length).withNewPerDay(fresh);
        reviews.keep(session.reader(), habits);
      }
      style
          .say("cli.plain.pace", habits.length(), habits.newPerDay())
          .forEach(session.out()::println);
    }
  }

  private Scope scope(String about) throws ProblemException {
    if (about.isEmpty()) {
      return Scope.ALL;
    }
    try {
      return shelf.holdings().scope(about, null);
    } catch (ProblemException e) {
      return shelf.holdings().scope(null, about);
    }
  }

  /** What was left out on the raw lines of some paragraphs or changed in them. */
  private List<String> marks(PlainErrand.Marks marks) throws ProblemException {
    CorpusStore store = session.store();
    String id = marks.interview();
    Apparatus all = store.apparatus(id).withoutLabels(store.interview(id).blocks());
    List<Removal> removals =
        all.removals().stream().filter(r -> isOnLineOf(marks.paragraphs(), r.span())).toList();
    List<Emendation> emendations =
        all.emendations().stream().filter(e -> isIn(marks.paragraphs(), e.span())).toList();
    Apparatus here = new Apparatus(removals, emendations);
    if (here.isEmpty()) {
      return style.say("cli.plain.no-marks");
    }
    List<Emendation> told = emendations.stream().filter(e -> marks.all() || e.isNotable()).toList();
    ApparatusText text = new ApparatusText(style.messages(), style.paint(), raw(id), false);
    List<String> lines = new ArrayList<>(text.changes(new Apparatus(removals, told)));
    lines.addAll(text.counts(here));
    if (told.size() < emendations.size()) {
      lines.addAll(style.say("cli.plain.small-marks", emendations.size() - told.size()));
    }
    return lines;
  }

  private static boolean isOnLineOf(List<Paragraph> paragraphs, Span span) {
    return spans(paragraphs).stream().anyMatch(own -> own.line() == span.line());
  }

  private static boolean isIn(List<Paragraph> paragraphs, Span span) {
    return spans(paragraphs).stream().anyMatch(own -> own.contains(span));
  }

  private static List<Span> spans(List<Paragraph> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.spans().stream()).toList();
  }

  /** The raw lines that some paragraphs come from, each with its number. */
  private List<String> raw(String id, List<Paragraph> paragraphs) throws ProblemException {
    RawText raw = session.store().raw(id);
    List<String> lines = new ArrayList<>();
    spans(paragraphs).stream()
        .map(Span::line)
        .distinct()
        .filter(line -> line <= raw.lines().size())
        .forEach(
            line -> lines.addAll(style.wrap().lines(line + "  " + raw.lines().get(line - 1), 0)));
    return lines;
  }

  /** The raw text if there is one, to show what stands around a change; else null. */
  private RawText raw(String id) {
    try {
      RawText raw = session.store().raw(id);
      String known = shelf.stored(id).source().sha256();
      return raw.source().sha256().equals(known) ? raw : null;
    } catch (ProblemException e) {
      return null;
    }
  }
}
