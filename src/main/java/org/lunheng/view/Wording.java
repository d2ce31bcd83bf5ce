package org.lunheng.view;

import java.util.Locale;
import org.lunheng.app.Model;
import org.lunheng.app.Notice;
import org.lunheng.document.BlockType;
import org.lunheng.document.Problem;
import org.lunheng.document.Role;
import org.lunheng.text.Messages;

/** Puts values into words. */
final class Wording {
  private Wording() {}

  static String of(Notice notice, Model model) {
    return model.messages().get(notice.key(), notice.arguments().toArray());
  }

  /** What is wrong, after the name of the file it is wrong with. */
  static String of(Problem problem, Model model) {
    String text = model.messages().get(Notice.problemKey(problem), problem.arguments().toArray());
    return problem.file() == null ? text : problem.file() + ": " + text;
  }

  /** A number with its thousands apart. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String percent(int percent) {
    return percent + "%";
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
