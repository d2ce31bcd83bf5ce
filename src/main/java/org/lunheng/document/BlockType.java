package org.lunheng.document;

/** What part of an interview a block is. */
public enum BlockType {
  LEAD,
  HEADING,
  TURN,
  BODY,
  CAPTION,
  NOTE,
  REFERENCE
}
