package org.lunheng.ssh;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.lunheng.quiz.Days;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Readers;
import org.lunheng.text.Messages;

/**
 * What all readers of a host share.
 *
 * @param corpus what can be read, {@link CorpusStore#shared shared} by all
 * @param readers what is kept of readers with a key
 * @param guests what is kept of guests, until they leave
 * @param messages gives the words in the language of a client, by its variables
 * @param days the days of the readers
 * @param clock tells what is due
 * @param lines the room in lines
 */
public record Premises(
    CorpusStore corpus,
    Readers readers,
    Readers guests,
    Function<Map<String, String>, Messages> messages,
    Days days,
    InstantSource clock,
    LineRoom lines) {}
