package org.lunheng.ssh.load;

import java.util.List;
import java.util.Random;
import org.lunheng.text.Size;

/**
 * Reads in the room as people do: mostly scrolls, goes from pane to pane, looks for words, looks
 * into the library, answers questions, and drags the window to another size now and then. Watches
 * its own answers: feedback counts as stored when it is there without the mark.
 */
final class RoomHabit implements Habit {
  private static final List<Size> SIZES =
      List.of(
          new Size(120, 40),
          new Size(120, 40),
          new Size(120, 40),
          new Size(80, 24),
          new Size(100, 30),
          new Size(200, 60));
  private static final List<String> WORDS = List.of("AI", "LeCun", "Meta", "Ilya", "OpenAI");

  /** The shortest text that is scrolled goes on for so many lines below the largest screen. */
  private static final int LINES = 110;

  /** Rows of the library with an interview that is long enough. */
  private static final List<Integer> LONG_ONES = List.of(1, 7);

  private static final int SHORT_ONE = 4;
  private static final int RAISES = 4;
  private static final int MOST_DELAY = 20;

  /** Every question has as many, and 0. */
  private static final int FEWEST_CHOICES = 2;

  private static final String NOT_SAVED = "NOT SAVED YET";

  private final Random random;
  private final double quizzes;
  private final int mostAnswers;
  private final ShownScreen screen;
  private Depth depth = new Depth(LINES);
  private Depth other = new Depth(LINES);
  private boolean beside;
  private String untyped = "";
  private boolean marked;
  private int raises = RAISES;
  private int answersLeft;
  private int begins;
  private boolean awaiting;
  private int delay;
  private boolean markSeen;
  private Answered answered = Answered.NONE;

  /**
   * @param quizzes how many of the keys in a text call the quiz, from 0 to 1
   * @param mostAnswers how many answers a reader gives in a round at most
   */
  RoomHabit(Random random, double quizzes, int mostAnswers) {
    this.random = random;
    this.quizzes = quizzes;
    this.mostAnswers = mostAnswers;
    this.screen = new ShownScreen(SIZES.get(random.nextInt(SIZES.size())));
  }

  Size size() {
    return screen.size();
  }

  Answered answered() {
    return answered;
  }

  /** Whether the room says anywhere that something is not saved. */
  boolean isUnsaved() {
    return screen.lastRow().contains("not saved") || screen.has(NOT_SAVED);
  }

  /** Whether it has words anywhere. */
  boolean has(String words) {
    return screen.has(words);
  }

  Sight sight() {
    return Sight.of(screen);
  }

  @Override
  public String toString() {
    return screen.toString();
  }

  /** Reads on in another room: an answer that was under way may be lost, the screen is empty. */
  void reconnect() {
    awaiting = false;
    begins = 0;
    marked = false;
    depth = new Depth(LINES);
    other = new Depth(LINES);
    beside = false;
    screen.resize(screen.size());
  }

  @Override
  public String show(byte[] bytes, int offset, int length) {
    screen.take(bytes, offset, length);
    if (awaiting) {
      lookForFeedback();
    }
    return screen.answers();
  }

  private void lookForFeedback() {
    if (Sight.of(screen) != Sight.FEEDBACK) {
      return;
    }
    boolean marked = screen.has(NOT_SAVED);
    if (!marked) {
      awaiting = false;
      answered = answered.plus(new Answered(0, 1, 0));
    } else if (!markSeen) {
      markSeen = true;
      answered = answered.plus(new Answered(0, 0, 1));
    }
  }

  @Override
  public String fault() {
    Sight sight = Sight.of(screen);
    return sight == Sight.BLANK ? "the screen is blank" : null;
  }

  @Override
  public Move next() {
    Sight sight = Sight.of(screen);
    return switch (sight) {
      case TEXT -> inText();
      case LIBRARY -> inLibrary();
      case FINDING -> find();
      case OTHER -> Move.escape();
      case QUIZ -> atQuiz();
      case QUESTION -> answer();
      case NAMING -> name();
      case FEEDBACK -> afterFeedback();
      case ROUND -> Move.escape();
      case GIVEN, MAKING, BLANK -> Move.NONE;
    };
  }

  private Move inText() {
    if (marked) {
      marked = false;
      return Move.escape();
    }
    double lot = random.nextDouble();
    if (lot < quizzes) {
      begins = 0;
      answersLeft = 1 + random.nextInt(mostAnswers);
      return Move.key("Q");
    }
    return switch (random.nextInt(50)) {
      case 0 -> {
        untyped = WORDS.get(random.nextInt(WORDS.size()));
        yield Move.key("/");
      }
      case 1 -> Move.key("v");
      case 2 -> resize();
      case 3, 4, 5, 6 -> changePane();
      default -> depth.move(random);
    };
  }

  /** Types on; the first hit may be anywhere. */
  private Move find() {
    if (marked) {
      // what Enter does is not on the screen yet
      return Move.NONE;
    }
    if (untyped.isEmpty()) {
      marked = true;
      depth = new Depth(LINES);
      return Move.key("\r");
    }
    String next = untyped.substring(0, 1);
    untyped = untyped.substring(1);
    return Move.key(next);
  }

  private Move resize() {
    Size size = SIZES.get(random.nextInt(SIZES.size()));
    if (size.equals(screen.size())) {
      return depth.move(random);
    }
    depth.reflow();
    other.reflow();
    screen.resize(size);
    return Move.resize(size);
  }

  private Move changePane() {
    if (!beside) {
      return depth.move(random);
    }
    Depth active = depth;
    depth = other;
    other = active;
    return Move.key("\t");
  }

  private Move inLibrary() {
    boolean canGoBack = screen.lastRow().contains("back");
    if (canGoBack && (beside || random.nextBoolean())) {
      return Move.escape();
    }
    boolean onLongOne = LONG_ONES.stream().anyMatch(row -> screen.row(row).startsWith(">"));
    if (!onLongOne || random.nextInt(3) > 0) {
      return moveInLibrary();
    }
    if (!canGoBack) {
      return open();
    }
    beside = true;
    Depth left = depth;
    Move move = open();
    other = left;
    return move;
  }

  private Move open() {
    depth = new Depth(LINES);
    return Move.key("\r");
  }

  private Move moveInLibrary() {
    boolean atFirst = screen.row(LONG_ONES.get(0)).startsWith(">");
    boolean down = atFirst || screen.row(SHORT_ONE).startsWith(">") && random.nextBoolean();
    return Move.key(down ? "j" : "k");
  }

  /**
   * Wants more new cards a day than usual, once; begins a round: with the cards that are due, else
   * with others, else not.
   */
  private Move atQuiz() {
    if (raises > 0) {
      raises--;
      return Move.key(">");
    }
    begins++;
    return switch (begins) {
      case 1 -> Move.perhaps("\r");
      case 2 -> Move.perhaps("a");
      default -> Move.escape();
    };
  }

  private Move answer() {
    if (awaiting && delay++ < MOST_DELAY) {
      return Move.NONE;
    }
    if (answersLeft-- <= 0) {
      return Move.escape();
    }
    give();
    return Move.key(Integer.toString(random.nextInt(FEWEST_CHOICES + 1)));
  }

  private Move name() {
    answersLeft--;
    give();
    return Move.key("x\r");
  }

  private void give() {
    awaiting = true;
    delay = 0;
    markSeen = false;
    answered = answered.plus(new Answered(1, 0, 0));
  }

  /** Leaves by Esc, not by q, which would leave the room if the screen is behind. */
  private Move afterFeedback() {
    awaiting = false;
    return answersLeft <= 0 ? Move.escape() : Move.key("\r");
  }
}
