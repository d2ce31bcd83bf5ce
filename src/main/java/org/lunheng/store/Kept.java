package org.lunheng.store;

/**
 * How much is kept of a reader.
 *
 * @param reviews answers to cards
 * @param begun interviews that the reader has a place in
 * @param marks places marked with letters
 * @param bookmarks places without words of their own
 * @param highlights passages
 * @param notes passages with words of the reader's
 */
public record Kept(int reviews, int begun, int marks, int bookmarks, int highlights, int notes) {}
