package org.lunheng.app;

import org.lunheng.text.CellWidth;
import org.lunheng.text.Messages;
import org.lunheng.text.Size;

/**
 * The whole state of the reading room.
 *
 * @param size of the screen
 * @param width how wide the terminal draws code points
 * @param messages the words of the chosen language
 */
public record Model(Size size, CellWidth width, Messages messages) {}
