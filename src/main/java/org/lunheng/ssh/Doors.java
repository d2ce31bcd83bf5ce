package org.lunheng.ssh;

import java.time.Duration;

/** Where those go who have been let in. */
@FunctionalInterface
public interface Doors {

  /**
   * Somebody has opened a shell, with a terminal or without. Called on a thread that other
   * connections wait for: returns at once.
   *
   * @return what is told all that happens in the channel, one call at a time but for {@link
   *     Stay#warn} and {@link Stay#leave}, which may come in between from another thread
   */
  Stay enter(Visitor visitor, Wire wire);

  /** A reader in the room, or in the dialogue in lines. No method waits for anything. */
  interface Stay {

    /**
     * Bytes came from the client; the array is used again when this returns. The client may send no
     * more than some 64 KB before {@link Wire#taken} says that they have been dealt with.
     */
    void received(byte[] bytes, int offset, int length);

    /** Nothing more comes from the client, which may still read. */
    void silent();

    /** The terminal has another size, which the wire knows. */
    void resized();

    /**
     * When the reader last did something, as {@link System#nanoTime} has it; what a terminal says
     * by itself does not count.
     */
    long lastActed();

    /** The session will be ended so and then, unless (idle) something is received before. */
    void warn(Watch.Leaving why, Duration left);

    /**
     * The session has to end: what is to be kept is kept, something is said to the reader, and then
     * {@link Wire#end} is called; after {@link ServerSettings.Times#farewell} the connection is
     * closed in any case.
     */
    void leave(Watch.Leaving why);

    /** The channel is closed: nothing can be written any more. The last call, and always made. */
    void gone();
  }
}
