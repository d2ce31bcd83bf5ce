package org.lunheng.app.figure;

/** Characters of one tone; the next part of the line follows right after them. */
public record Part(String text, Tone tone) {}
