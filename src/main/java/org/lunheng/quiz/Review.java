package org.lunheng.quiz;

import java.time.Instant;

/**
 * An answer to a card, as it is kept; it is never rewritten.
 *
 * @param id unique, so that keeping the same review twice keeps it once
 * @param reader the id of whoever answered
 * @param card the card's id
 * @param grade how well it was remembered
 * @param at when it was answered
 * @param chosen what was chosen or typed: a participant's id, a stance, or words; empty if nothing
 * @param regrades the id of the review whose grade this one corrects, or null
 */
public record Review(
    String id,
    String reader,
    String card,
    Grade grade,
    Instant at,
    String chosen,
    String regrades) {}
