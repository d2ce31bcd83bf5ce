package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Found;
import org.lunheng.app.Model;
import org.lunheng.app.Pane;
import org.lunheng.app.StanceChoice;
import org.lunheng.app.StanceWords;
import org.lunheng.app.TopicFilter;
import org.lunheng.document.BlockType;
import org.lunheng.document.Role;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** Puts values into words. */
final class Wording {
  private Wording() {}

  /** What a screen is called, with the filters that hold there. */
  static String filtered(String title, TopicFilter filter, Model model) {
    Messages messages = model.messages();
    List<String> parts = new ArrayList<>();
    if (filter.stance() == StanceChoice.CONTESTED) {
      parts.add(messages.get("map.contested"));
    } else if (filter.stance() != StanceChoice.ALL) {
      parts.add(StanceWords.word(filter.stance().only(), messages));
    }
    if (!filter.words().isBlank()) {
      parts.add(messages.get("map.words", filter.words().strip()));
    }
    if (filter.interview() != null) {
      String id = filter.interview();
      parts.add(model.companion().headlineOf(id));
    }
    String joined = String.join(messages.get("library.and"), parts);
    return parts.isEmpty() ? title : messages.get("map.filtered", title, joined);
  }

  /** Which hit of how many the reader is at; how many there are if at none. */
  static String count(Found found) {
    String count = Numbers.grouped(found.hits().size());
    return found.current() == Found.NONE
        ? count
        : Numbers.grouped(found.current() + 1) + "/" + count;
  }

  static String percent(int percent) {
    return percent + "%";
  }

  /** How a pane shows its interview, if not as it is restored and stored. */
  static String tags(Pane.Reading pane, Messages messages) {
    String script = of(pane.script(), messages);
    String raw = pane.isRaw() ? messages.get("pane.raw") : "";
    return script.isEmpty() || raw.isEmpty() ? raw + script : raw + " " + script;
  }

  /** What a chosen script is called; nothing for that of the source. */
  static String of(ScriptChoice script, Messages messages) {
    return switch (script) {
      case SOURCE -> "";
      case HANS -> messages.get("script.hans");
      case HANT -> messages.get("script.hant");
    };
  }

  static String of(Role role, Messages messages) {
    return messages.get(
        switch (role) {
          case INTERVIEWER -> "role.interviewer";
          case GUEST -> "role.guest";
          case MODERATOR -> "role.moderator";
          case AUDIENCE -> "role.audience";
          case AUTHOR -> "role.author";
        });
  }

  static String of(BlockType type, Messages messages) {
    return messages.get(
        switch (type) {
          case LEAD -> "block.lead";
          case HEADING -> "block.heading";
          case TURN -> "block.turn";
          case BODY -> "block.body";
          case CAPTION -> "block.caption";
          case NOTE -> "block.note";
          case REFERENCE -> "block.reference";
        });
  }
}
