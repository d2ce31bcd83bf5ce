package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunheng.corpus.Hit;
import org.lunheng.document.Block;
import org.lunheng.document.Participant;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/**
 * A paragraph that was found, cut around what was looked for.
 *
 * @param columns how long a line may be
 */
record HitText(Messages messages, Paint paint, int columns) {
  private static final int INDENT = 2;

  /** Where it stands and who says it, and below that what was found. */
  List<String> lines(Hit hit) {
    List<String> lines = new ArrayList<>();
    String place = hit.interview().id() + ":" + hit.paragraph().id();
    lines.add(paint.heading(Printable.clean(place)) + "  " + Printable.clean(whose(hit)));
    lines.addAll(found(hit));
    return lines;
  }

  /** What was found, with what stands around it. */
  List<String> found(Hit hit) {
    Snippet snippet = Snippet.of(hit.paragraph().text(), hit.places());
    return new Wrap(columns).lines(snippet.text(), snippet.places(), paint::hit, INDENT);
  }

  /** The speaker, with a question mark where the source lost it, or what it is that nobody says. */
  String whose(Hit hit) {
    Block block = hit.block();
    String name =
        hit.interview()
            .participant(block.speaker())
            .map(Participant::name)
            .orElseGet(
                () -> messages.get("cli.show." + block.type().name().toLowerCase(Locale.ROOT)));
    return block.certain() ? name : name + "?";
  }
}
