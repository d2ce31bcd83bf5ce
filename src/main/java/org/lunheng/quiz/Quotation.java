package org.lunheng.quiz;

/**
 * Words that are certainly somebody's.
 *
 * @param interview the interview's id
 * @param paragraph the paragraph's id
 * @param speaker the participant's id
 * @param text the words exactly as they stand there, in the script of the stored text
 */
public record Quotation(String interview, String paragraph, String speaker, String text) {}
