package org.lunheng.reader;

import java.time.Instant;

/** Words that a reader made stand out. */
public record Highlight(String id, Quote quote, Instant at) implements Keepsake {}
