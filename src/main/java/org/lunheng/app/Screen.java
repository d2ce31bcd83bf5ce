package org.lunheng.app;

import java.util.List;

/** What the room shows. */
public sealed interface Screen {

  /** Which keys hold here. */
  Kind kind();

  /** Whether it is a note over the panes, which keys of the text close. */
  default boolean isNote() {
    return kind() == Kind.NOTE || kind() == Kind.CLAIM;
  }

  /** The sorts of screens. */
  enum Kind {
    LIBRARY,
    READER,
    NOTE,
    CLAIM,
    COLLATED,
    CONTENTS,
    HELP,
    ADDING,
    REMOVING
  }

  /**
   * The list of interviews.
   *
   * @param beside whether Enter opens a further pane instead of using the active one
   */
  record Shelf(ListCursor cursor, boolean beside) implements Screen {
    @Override
    public Kind kind() {
      return Kind.LIBRARY;
    }
  }

  /** The panes. */
  record Reader() implements Screen {
    @Override
    public Kind kind() {
      return Kind.READER;
    }
  }

  /** The panes, and over them the note on the mark that the active pane is at. */
  record Note() implements Screen {
    @Override
    public Kind kind() {
      return Kind.NOTE;
    }
  }

  /** The panes, and over them the note on the claim that the active pane is at. */
  record ClaimNote() implements Screen {
    @Override
    public Kind kind() {
      return Kind.CLAIM;
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
  record Collated(CollatedText text, Anchor start, int top, boolean removed) implements Screen {
    @Override
    public Kind kind() {
      return Kind.COLLATED;
    }
  }

  /** The table of contents of the active pane. */
  record Contents(List<ContentsEntry> entries, ListCursor cursor) implements Screen {
    public Contents {
      entries = List.copyOf(entries);
    }

    @Override
    public Kind kind() {
      return Kind.CONTENTS;
    }
  }

  /**
   * A line to type the path of a file to be added.
   *
   * @param behind the library
   * @param busy whether the file is being added
   * @param notice what is to be said about what was typed, or null
   */
  record Adding(Shelf behind, TextInput input, boolean busy, Notice notice) implements Screen {
    @Override
    public Kind kind() {
      return Kind.ADDING;
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
  record Removing(Shelf behind, String id) implements Screen {
    @Override
    public Kind kind() {
      return Kind.REMOVING;
    }
  }

  /**
   * The keys.
   *
   * @param behind the screen that help was asked for on
   * @param top the first line shown
   */
  record Help(Screen behind, int top) implements Screen {
    @Override
    public Kind kind() {
      return Kind.HELP;
    }
  }
}
