package org.lunheng.reader;

/**
 * A place in an interview that stays the same however the interview is shown or cleaned anew.
 *
 * @param interview the interview's id
 * @param paragraph the paragraph's id, such as {@code p20}
 * @param index the string index in the paragraph's stored text; negative for what is set in front
 *     of the paragraph
 */
public record Position(String interview, String paragraph, int index) {}
