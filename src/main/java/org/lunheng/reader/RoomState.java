package org.lunheng.reader;

/**
 * The room as a reader leaves it.
 *
 * @param layout the open panes
 * @param memory the reader's places in all interviews
 */
public record RoomState(Layout layout, Memory memory) {
  /** A room that nobody has been in. */
  public static final RoomState NEW = new RoomState(Layout.EMPTY, Memory.NONE);
}
