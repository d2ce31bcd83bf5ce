package org.lunheng.view;

import org.lunheng.app.Msg;

/**
 * A rectangle of cells where a mouse can do something.
 *
 * @param column the leftmost column
 * @param row the topmost row
 * @param columns the width
 * @param rows the height
 * @param action what has to be done there
 * @param msg what it means
 */
public record HitRegion(
    int column, int row, int columns, int rows, Pointer.Action action, Msg msg) {

  boolean contains(Pointer pointer) {
    return pointer.action() == action
        && pointer.column() >= column
        && pointer.column() < column + columns
        && pointer.row() >= row
        && pointer.row() < row + rows;
  }
}
