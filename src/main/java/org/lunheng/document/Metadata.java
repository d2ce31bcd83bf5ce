package org.lunheng.document;

/**
 * A stretch of the raw text that says something about the interview instead of belonging to it.
 *
 * @param field what it says
 * @param span where it stands
 */
public record Metadata(MetadataField field, Span span) {}
