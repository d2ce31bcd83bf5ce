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
    NOTE,
    COLLATED,
    CONTENTS,
    HELP
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
