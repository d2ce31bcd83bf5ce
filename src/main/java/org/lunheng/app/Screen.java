package org.lunheng.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Concordance;

/**
 * What the room shows. What happens on it to keys is said by {@link KeyMap}, to everything else by
 * the screen itself.
 */
public sealed interface Screen
    permits DataScreen,
        KeepScreen,
        LetterScreen,
        MapScreen,
        QuizScreen,
        Screen.ClaimNote,
        Screen.Explaining,
        Screen.Listed,
        Screen.Note,
        Screen.Reader,
        Screen.Removing,
        Screen.Typed {

  /** Which keys hold here. */
  default Kind kind() {
    return Kind.of(this);
  }

  /** Whether it is a note over the panes, which keys of the text close. */
  default boolean isNote() {
    return kind() == Kind.NOTE || kind() == Kind.CLAIM;
  }

  /** The same inside its bounds, after a resize or news; in a state that shows it. */
  default Screen fitted(Model model) {
    return this;
  }

  /** The same scrolled by some lines or entries, as a wheel does; in a state that shows it. */
  default Screen scrolled(Model model, int lines) {
    return this;
  }

  /** The same with an entry chosen, counted from 0, as a click does; in a state that shows it. */
  default Screen chosen(Model model, int entry) {
    return this;
  }

  /** A list or a text that fills the screen and that is gone through by its entries or lines. */
  sealed interface Listed extends Screen
      permits Shelf, Collated, Contents, Help, DataScreen.Told, KeepScreen.KeptList {

    /** The chosen entry, or the first line shown. */
    int position();

    /** The same at another entry or line, as near as there is one. */
    Screen moved(Model model, int to);

    /** How many entries or lines make a page. */
    default int page(Model model) {
      return ListArea.rows(model.size());
    }

    @Override
    default Screen fitted(Model model) {
      return moved(model, position());
    }

    @Override
    default Screen scrolled(Model model, int lines) {
      return moved(model, position() + lines);
    }
  }

  /** A line is being typed. */
  sealed interface Typed extends Screen
      permits ActionScreen,
          Adding,
          DataScreen.Erasing,
          FindLine,
          KeepScreen.Noting,
          MapScreen.TopicSearch,
          QuizScreen.Naming,
          HelpSearch,
          SearchScreen {
    TextInput input();

    /**
     * How many characters may be typed, in code points: more than anybody types who looks for
     * something, and so few that what they bring about takes no time.
     */
    default int longest() {
      return 200;
    }

    /** The same when the line has been changed to another one. */
    Screen edited(Model model, TextInput other);
  }

  /** The sorts of screens. */
  enum Kind {
    LIBRARY(Shelf.class),
    READER(Reader.class),
    FINDING(FindLine.class),
    NOTE(Note.class),
    EXPLAINING(Explaining.class),
    CLAIM(ClaimNote.class),
    LETTERS(LetterScreen.class),
    COLLATED(Collated.class),
    CONTENTS(Contents.class),
    HELP(Help.class),
    HELP_SEARCH(HelpSearch.class),
    ACTIONS(ActionScreen.class),
    ADDING(Adding.class),
    REMOVING(Removing.class),
    TOPIC_MAP(MapScreen.TopicMap.class),
    TOPIC_SEARCH(MapScreen.TopicSearch.class),
    CLAIM_LIST(MapScreen.ClaimList.class),
    SELECTING(KeepScreen.Selecting.class),
    NOTING(KeepScreen.Noting.class),
    KEPT(KeepScreen.KeptList.class),
    MY_DATA(DataScreen.Told.class),
    ERASING(DataScreen.Erasing.class),
    SEARCH(SearchScreen.class),
    QUIZ(QuizScreen.Start.class),
    QUESTION(QuizScreen.Asking.class),
    NAMING(QuizScreen.Naming.class),
    FEEDBACK(QuizScreen.Feedback.class),
    ROUND(QuizScreen.Summary.class),
    STATISTICS(QuizScreen.Statistics.class);

    private final Class<? extends Screen> screens;

    Kind(Class<? extends Screen> screens) {
      this.screens = screens;
    }

    private static Kind of(Screen screen) {
      return Stream.of(values())
          .filter(kind -> kind.screens.isInstance(screen))
          .findFirst()
          .orElseThrow();
    }

    /** The sorts whose screens are all of a type. */
    static Set<Kind> all(Class<? extends Screen> type) {
      return Stream.of(values())
          .filter(kind -> type.isAssignableFrom(kind.screens))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * The list of interviews.
   *
   * @param beside whether Enter opens a further pane instead of using the active one
   */
  record Shelf(ListCursor cursor, boolean beside) implements Listed {
    @Override
    public int position() {
      return cursor.selected();
    }

    @Override
    public Screen moved(Model model, int to) {
      return LibraryUpdate.moved(model, this, to);
    }

    @Override
    public int page(Model model) {
      return ListArea.interviews(model.size());
    }

    @Override
    public Screen chosen(Model model, int entry) {
      return moved(model, entry);
    }
  }

  /**
   * The panes.
   *
   * @param term the term that the reader went to in the active pane, or null
   */
  record Reader(TermPlace term) implements Screen {
    public Reader() {
      this(null);
    }
  }

  /** The panes, and over them the note on the mark that the active pane is at. */
  record Note() implements Screen {}

  /** The panes, and over them the note on the claim that the active pane is at. */
  record ClaimNote() implements Screen {}

  /**
   * The panes, and over them what the glossary says about a term and who uses it where.
   *
   * @param behind the panes, with the term that was asked for
   * @param uses the entry and its uses
   * @param selected the number of the chosen item, of those in {@link Explanation#items}
   * @param top the first line shown
   * @param before the explanation that led here, or null
   */
  record Explaining(Reader behind, Concordance uses, int selected, int top, Explaining before)
      implements Screen {
    @Override
    public Screen fitted(Model model) {
      return ExplanationUpdate.fitted(model, this);
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      return ExplanationUpdate.scrolled(model, this, lines);
    }

    @Override
    public Screen chosen(Model model, int entry) {
      return at(entry, top);
    }

    /** The same with another item chosen and another line on top. */
    Explaining at(int item, int line) {
      return new Explaining(behind, uses, item, line, before);
    }
  }

  /**
   * The raw text of the active pane beside the restored one.
   *
   * @param text both, or null as long as the raw text is not there
   * @param start the place in the restored text, as it is shown, that it was called at
   * @param top the first row shown
   * @param removed whether what was left out is shown in full
   */
  record Collated(CollatedText text, Anchor start, int top, boolean removed) implements Listed {
    @Override
    public int position() {
      return top;
    }

    @Override
    public Screen moved(Model model, int to) {
      return CollatedUpdate.moved(model, this, to);
    }
  }

  /** The table of contents of the active pane. */
  record Contents(List<ContentsEntry> entries, ListCursor cursor) implements Listed {
    public Contents {
      entries = List.copyOf(entries);
    }

    @Override
    public int position() {
      return cursor.selected();
    }

    @Override
    public Screen moved(Model model, int to) {
      return ContentsUpdate.moved(model, this, to);
    }

    @Override
    public Screen fitted(Model model) {
      return ContentsUpdate.refreshed(model, this);
    }

    @Override
    public Screen chosen(Model model, int entry) {
      return moved(model, entry);
    }
  }

  /**
   * A line to type the path of a file to be added.
   *
   * @param behind the library
   * @param busy whether the file is being added
   * @param notice what is to be said about what was typed, or null
   */
  record Adding(Shelf behind, TextInput input, boolean busy, Notice notice) implements Typed {
    /** No path is longer. */
    @Override
    public int longest() {
      return 4_096;
    }

    /** What is typed while a file is being added comes too late. */
    @Override
    public Screen edited(Model model, TextInput other) {
      return busy ? this : with(other, null);
    }

    Adding with(TextInput other, Notice news) {
      return new Adding(behind, other, false, news);
    }

    Adding waiting() {
      return new Adding(behind, input, true, null);
    }
  }

  /**
   * The question whether an interview is to be taken out of the library.
   *
   * @param behind the library
   */
  record Removing(Shelf behind, String id) implements Screen {}

  /**
   * The keys.
   *
   * @param behind the screen that help was asked for on
   * @param words what is looked for in the help; all of it shows if that is empty
   * @param top the first line shown
   */
  record Help(Screen behind, String words, int top) implements Listed {
    /** The help that a screen shows. */
    static Help in(Screen screen) {
      return screen instanceof HelpSearch search ? search.behind() : (Help) screen;
    }

    @Override
    public int position() {
      return top;
    }

    @Override
    public Screen moved(Model model, int to) {
      return HelpUpdate.moved(model, this, to);
    }

    @Override
    public Screen fitted(Model model) {
      return HelpUpdate.fitted(model, this);
    }
  }

  /**
   * A line to type what is looked for in the help.
   *
   * @param behind the help, which shows that already
   */
  record HelpSearch(Help behind, TextInput input) implements Typed {
    @Override
    public Screen fitted(Model model) {
      return new HelpSearch(HelpUpdate.fitted(model, behind), input);
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      return new HelpSearch(HelpUpdate.moved(model, behind, behind.top() + lines), input);
    }

    @Override
    public Screen edited(Model model, TextInput other) {
      return new HelpSearch(HelpUpdate.about(model, behind, other.text()), other);
    }
  }
}
