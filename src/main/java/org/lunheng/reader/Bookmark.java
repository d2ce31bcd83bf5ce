package org.lunheng.reader;

import java.time.Instant;

/**
 * A place that a reader wants to find again.
 *
 * @param quote what is read there
 */
public record Bookmark(String id, Quote quote, Instant at) implements Keepsake {}
