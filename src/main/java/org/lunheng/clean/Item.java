package org.lunheng.clean;

import org.lunheng.document.BlockType;
import org.lunheng.document.MetadataField;
import org.lunheng.document.RemovalReason;

/** A passage and what it is used for. */
record Item(Passage passage, Use use) {

  static Item open(Passage passage) {
    return new Item(passage, Use.OPEN);
  }

  boolean isOpen() {
    return use instanceof Use.Open;
  }

  boolean isRemoved() {
    return use instanceof Use.Removed;
  }

  boolean isLabel() {
    return use instanceof Use.Label;
  }

  boolean isSpoken() {
    return use instanceof Use.Spoken;
  }

  /** Whether it is neither text nor label: left out or metadata. */
  boolean isAside() {
    return use instanceof Use.Removed || use instanceof Use.Meta;
  }

  boolean is(BlockType type) {
    return use instanceof Use.Part part && part.type() == type;
  }

  Item removed(RemovalReason reason, String why) {
    return new Item(passage, new Use.Removed(reason, why));
  }

  Item meta(MetadataField field, String value) {
    return new Item(passage, new Use.Meta(field, value));
  }

  Item part(BlockType type) {
    return new Item(passage, new Use.Part(type, true));
  }

  Item continuing(BlockType type) {
    return new Item(passage, new Use.Part(type, false));
  }

  Item spoken(String name, boolean certain) {
    return new Item(passage, new Use.Spoken(name, certain));
  }

  /** The plain form of its text. */
  String plain() {
    return passage.plain();
  }
}
