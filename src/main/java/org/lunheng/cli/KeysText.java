package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.app.Binding;
import org.lunheng.app.KeyName;
import org.lunheng.app.KeyWords;
import org.lunheng.app.Model;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Messages;
import org.lunheng.text.Size;

/** The keys of the reading room as the reader has them, with the names of their actions. */
final class KeysText {
  private static final Size ANY_SIZE = new Size(80, 24);
  private static final int INDENT = 2;

  private KeysText() {}

  /** The lines, in the order of the room's help. */
  static List<String> lines(Session session) {
    Messages messages = session.messages();
    Model room =
        Model.start(ANY_SIZE, CellWidth.NARROW, messages, List.of())
            .keyed(session.settings().preferences().keyboard())
            .model();
    Wrap wrap = new Wrap(session.columns());
    List<String> lines = new ArrayList<>();
    for (Binding.Group group : Binding.Group.values()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(wrap.heading(messages.get(group.messageKey()), session.paint()));
      room.keyboard().map().all().stream()
          .filter(binding -> binding.group() == group)
          .forEach(binding -> lines.addAll(wrap.lines(line(binding, room), INDENT)));
    }
    return lines;
  }

  private static String line(Binding binding, Model room) {
    Messages messages = room.messages();
    String does = KeyWords.of(binding.helpKey(), room);
    String keys =
        binding.keys().stream()
            .map(key -> KeyName.of(key, messages))
            .collect(Collectors.joining("  "));
    return keys.isEmpty()
        ? messages.get("cli.keys.keyless", binding.name(), does)
        : messages.get("cli.keys.line", keys, does, binding.name());
  }
}
