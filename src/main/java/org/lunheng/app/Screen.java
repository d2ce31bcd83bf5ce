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
    REMOVING,
    TOPIC_MAP,
    TOPIC_SEARCH,
    CLAIM_LIST
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
   * Topics and speakers, and who takes which stance.
   *
   * @param behind the library or the panes
   */
  record TopicMap(Screen behind, MapPlace place) implements Screen {
    @Override
    public Kind kind() {
      return Kind.TOPIC_MAP;
    }

    TopicMap at(MapPlace other) {
      return new TopicMap(behind, other);
    }
  }

  /**
   * A line to type words that the topics have to contain.
   *
   * @param behind the map, which shows these topics already
   */
  record TopicSearch(TopicMap behind, TextInput input) implements Screen {
    @Override
    public Kind kind() {
      return Kind.TOPIC_SEARCH;
    }
  }

  /**
   * The claims on a topic.
   *
   * @param behind the map, which says which claims are shown
   * @param topic the topic's id
   * @param speaker the id of the only speaker, or null for everybody
   * @param chosen the number of the chosen claim
   * @param top the first line shown
   * @param marked the ids of the claims to open side by side
   */
  record ClaimList(
      TopicMap behind, String topic, String speaker, int chosen, int top, List<String> marked)
      implements Screen {
    public ClaimList {
      marked = List.copyOf(marked);
    }

    @Override
    public Kind kind() {
      return Kind.CLAIM_LIST;
    }

    ClaimList at(int claim, int line) {
      return new ClaimList(behind, topic, speaker, claim, line, marked);
    }

    ClaimList of(String person) {
      return new ClaimList(behind, topic, person, chosen, top, marked);
    }

    ClaimList marking(List<String> claims) {
      return new ClaimList(behind, topic, speaker, chosen, top, claims);
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
