package org.lunheng.app;

/**
 * Where somebody is in a list.
 *
 * @param selected the chosen entry; 0 in an empty list
 * @param top the first entry shown
 */
public record ListCursor(int selected, int top) {
  static final ListCursor START = new ListCursor(0, 0);

  /** Another entry chosen, as near as there is, and scrolled so that it shows. */
  ListCursor at(int entry, int count, int visible) {
    int to = Math.max(0, Math.min(entry, count - 1));
    int lowest = Math.max(0, to - visible + 1);
    int highest = Math.min(to, Math.max(0, count - visible));
    return new ListCursor(to, Math.max(lowest, Math.min(top, highest)));
  }
}
