package org.lunheng.document;

/** What a participant does in an interview. */
public enum Role {
  INTERVIEWER,
  GUEST,
  MODERATOR,
  AUDIENCE,
  AUTHOR;

  /** Whether this participant is there to ask: an interviewer, a moderator or the audience. */
  public boolean asks() {
    return this == INTERVIEWER || this == MODERATOR || this == AUDIENCE;
  }
}
