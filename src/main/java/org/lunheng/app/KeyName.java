package org.lunheng.app;

import org.lunheng.text.Messages;

/** What keys are called. */
public final class KeyName {
  private KeyName() {}

  /** The name as it stands on a keyboard. */
  public static String of(Key key, Messages messages) {
    String name =
        key.type() == Key.Type.CHARACTER ? character(key, messages) : named(key, messages);
    String held = key.ctrl() ? messages.get("keyname.ctrl", name) : name;
    return key.alt() ? messages.get("keyname.alt", held) : held;
  }

  private static String character(Key key, Messages messages) {
    return key.codePoint() == ' '
        ? messages.get("keyname.space")
        : Character.toString(key.codePoint());
  }

  private static String named(Key key, Messages messages) {
    return messages.get(
        switch (key.type()) {
          case ENTER -> "keyname.enter";
          case ESCAPE -> "keyname.escape";
          case TAB -> "keyname.tab";
          case BACK_TAB -> "keyname.back-tab";
          case UP -> "keyname.up";
          case DOWN -> "keyname.down";
          case LEFT -> "keyname.left";
          case RIGHT -> "keyname.right";
          case PAGE_UP -> "keyname.page-up";
          case PAGE_DOWN -> "keyname.page-down";
          case HOME -> "keyname.home";
          case END -> "keyname.end";
          case BACKSPACE -> "keyname.backspace";
          case DELETE -> "keyname.delete";
          case CHARACTER -> throw new IllegalArgumentException("No key of the room: " + key);
        });
  }
}
