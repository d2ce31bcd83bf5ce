package org.lunheng.text;

/**
 * One line of a paragraph that was laid out.
 *
 * @param from the string index of the line's first character
 * @param to the string index after its last one; blanks at the end are left out
 * @param indent the blank columns before the text
 * @param columns the columns that the text takes, without the indent
 */
public record TextLine(int from, int to, int indent, int columns) {}
