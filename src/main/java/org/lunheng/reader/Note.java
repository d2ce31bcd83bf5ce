package org.lunheng.reader;

import java.time.Instant;

/**
 * What a reader wrote on words of a text.
 *
 * @param text what was written, as it was typed
 */
public record Note(String id, Quote quote, String text, Instant at) implements Keepsake {}
