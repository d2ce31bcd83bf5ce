package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.app.SpeakerName;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.text.Messages;

/** What stands above a printed interview, and the marks that need an explanation. */
record Masthead(Messages messages) {

  /** When and where it appeared, who takes part, and what the marks in it mean. */
  List<String> lines(Interview interview) {
    List<String> lines = new ArrayList<>();
    addIfAny(lines, Stream.of(interview.date(), interview.publisher(), interview.event()));
    addIfAny(lines, interview.participants().stream().map(this::person));
    addIfAny(lines, Stream.of(interview.byline()));
    addIfAny(lines, Stream.of(interview.sourceUrl()));
    if (interview.blocks().stream().anyMatch(block -> !block.certain())) {
      lines.add(messages.get("cli.show.uncertain"));
    }
    if (interview.blocks().stream().anyMatch(Block::gapBefore)) {
      lines.add(messages.get("cli.show.gap-legend", messages.get("cli.show.gap")));
    }
    return lines;
  }

  private static void addIfAny(List<String> lines, Stream<String> parts) {
    String line = parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private String person(Participant participant) {
    String role = messages.get("cli.role." + participant.role().name().toLowerCase(Locale.ROOT));
    return participant.affiliation() == null
        ? messages.get("cli.show.person", participant.name(), role)
        : messages.get("cli.show.person-of", participant.name(), role, participant.affiliation());
  }

  /**
   * What stands before the words of a block: the speaker's name, with a question mark where the
   * source lost it; empty for blocks that nobody in particular speaks.
   */
  static String label(Interview interview, Block block) {
    boolean spoken =
        switch (block.type()) {
          case TURN -> true;
          case LEAD -> block.speaker() != null;
          case HEADING, BODY, CAPTION, NOTE, REFERENCE -> false;
        };
    if (!spoken) {
      return "";
    }
    String name = interview.participant(block.speaker()).map(Participant::name).orElse("");
    String mark = block.certain() ? "" : "?";
    return name.isEmpty() && mark.isEmpty() ? "" : name + mark + SpeakerName.colon(name, block);
  }
}
