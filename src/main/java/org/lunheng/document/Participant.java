package org.lunheng.document;

/**
 * Somebody who speaks in an interview or wrote it.
 *
 * @param id unique in the interview; from a catalogue where there is one, else made from the name
 * @param name the name as the source writes it
 * @param latinName the name in Latin letters, or null where it is not known
 * @param role what this person does in it
 * @param affiliation where the source says this person belongs, or null
 */
public record Participant(
    String id, String name, String latinName, Role role, String affiliation) {}
