package org.lunheng.app;

import java.util.List;

/** What the room shows. */
public sealed interface Screen {

  /** Which keys hold here. */
  Kind kind();

  /** The sorts of screens. */
  enum Kind {
    LIBRARY,
    READER,
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
