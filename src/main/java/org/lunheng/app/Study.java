package org.lunheng.app;

import org.lunheng.quiz.Deck;
import org.lunheng.quiz.NameCheck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Statistics;
import org.lunheng.text.ScriptConverter;

/**
 * What a quiz is made of.
 *
 * @param deck the cards of the library
 * @param progress what the reader has answered so far
 * @param statistics what has stayed, in numbers
 * @param names holds typed names to those of the participants
 * @param converter what quotations are shown with in one script
 */
public record Study(
    Deck deck,
    Progress progress,
    Statistics statistics,
    NameCheck names,
    ScriptConverter converter) {}
