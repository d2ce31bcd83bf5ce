package org.lunheng.reader;

/**
 * How far an interview has been read.
 *
 * @param position what stood on top
 * @param percent the progress, 0 to 100
 */
public record Reached(Position position, int percent) {}
