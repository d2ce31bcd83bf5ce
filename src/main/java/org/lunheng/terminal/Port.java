package org.lunheng.terminal;

import java.io.IOException;
import org.lunheng.text.Size;

/**
 * What a program is seen and heard through: a tty or an SSH channel, with raw input and set up as
 * {@link ScreenModes#enter} says.
 */
public interface Port {

  /** What comes in; may be called from any thread. */
  interface Events {
    /** Something was typed; the array is handed over. */
    void typed(byte[] bytes);

    /** The screen has another size. */
    void resized(Size size);

    /** What was written is on its way: {@link Port#isFree} is true again. */
    default void ready() {}

    /** Nothing more will come: the terminal is gone. */
    void closed();

    /** The port broke down in a way it should not. */
    void failed(Throwable failure);
  }

  /** The size of the screen. */
  Size size();

  /** Begins to hand over what comes in; called once. */
  void listen(Events events);

  /**
   * Sends bytes to the terminal in one go; drops them when the port is closed.
   *
   * @throws IOException if the terminal cannot be written to
   */
  void write(byte[] bytes, int offset, int length) throws IOException;

  /**
   * Whether a frame that is written now goes out at once. Where not, the next one is painted when
   * {@link Events#ready} says so, and holds all that has happened by then.
   */
  default boolean isFree() {
    return true;
  }

  /**
   * Has the terminal in a mode as long as it is ours, and not while it is given back.
   *
   * @param on the bytes that begin the mode
   * @param off the bytes that end it
   * @throws IOException if the terminal cannot be written to
   */
  default void keep(byte[] on, byte[] off) throws IOException {
    write(on, 0, on.length);
  }

  /**
   * Gives the terminal back until the program is called again, as Ctrl-Z asks for. Afterwards the
   * screen is empty. A port that nobody can be sent away from does nothing.
   *
   * @throws IOException if the terminal cannot be written to
   */
  default void suspend() throws IOException {}

  /**
   * Ends the program as Ctrl-C does where the terminal is asked for signals, which terminals with a
   * keyboard protocol do not send.
   *
   * @return whether the program is about to end; if not, the key is one like others
   * @throws IOException if it cannot be ended
   */
  default boolean interrupt() throws IOException {
    return false;
  }

  /** Gives the terminal back for good; may be called again and from any thread. */
  void close();
}
