package org.lunheng.document;

/**
 * A stretch of the raw text that was left out.
 *
 * @param why the rule that found it, in a short English phrase
 */
public record Removal(Span span, RemovalReason reason, String why) {}
