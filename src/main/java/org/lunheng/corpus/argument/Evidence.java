package org.lunheng.corpus.argument;

/**
 * Words that bear out a claim.
 *
 * @param paragraph the id of the paragraph they stand in
 * @param quote the words exactly as they stand there, in the script of the stored text
 */
public record Evidence(String paragraph, String quote) {}
