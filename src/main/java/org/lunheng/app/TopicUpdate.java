package org.lunheng.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lunheng.corpus.Companion;

/** Keeps the other panes with what the active one is at: its place, its topic, its terms. */
final class TopicUpdate {
  private TopicUpdate() {}

  /** Whether there are topics or terms to keep to, or may be. */
  static boolean isPossible(Model model) {
    return isLoading(model)
        || !model.companion().arguments().topics().isEmpty()
        || !model.companion().glossary().entries().isEmpty();
  }

  private static boolean isLoading(Model model) {
    return model.companion() == Companion.NONE;
  }

  /** From now on the other panes keep to the topic. */
  static Next start(Model model) {
    Model keeping = model.withDesk(model.desk().with(Following.TOPIC));
    if (!(model.desk().activePane() instanceof Pane.Reading)) {
      return Next.of(keeping.withNotice(Notice.of("notice.by-topic-none")));
    }
    Meeting meeting = Meeting.anew(keeping);
    String words = meeting.words();
    String none = isLoading(model) ? "notice.by-topic-loading" : "notice.by-topic-none";
    Notice notice = words.isEmpty() ? Notice.of(none) : Notice.of("notice.by-topic", words);
    return Next.of(meeting.brought().withNotice(notice));
  }

  /** Brings the other panes to what the active one is at, once, and says by what. */
  static Next bring(Model model) {
    Model seen = Fitting.fit(model.withDesk(model.desk().maximised(false)));
    Meeting meeting = Meeting.anew(seen);
    String words = meeting.words();
    Desk desk = model.desk();
    boolean twice = IntStream.range(0, desk.panes().size()).anyMatch(i -> SamePlace.holds(desk, i));
    if (words.isEmpty() && !twice) {
      return Next.of(model.withNotice(Notice.of(nothingBrought(model))));
    }
    return Next.of(meeting.brought().withNotice(brought(model, words, meeting.silent())));
  }

  private static String nothingBrought(Model model) {
    boolean opening = model.desk().panes().stream().anyMatch(Pane.Loading.class::isInstance);
    if (opening) {
      return "why.panes-opening";
    }
    return isLoading(model) ? "why.glossary-loading" : "notice.nothing-shared";
  }

  /** Says by what panes are brought here, and of which ones nothing is. */
  private static Notice brought(Model model, String words, List<String> silent) {
    if (silent.isEmpty() || isLoading(model)) {
      return words.isEmpty() ? Notice.of("notice.same-place") : Notice.of("notice.brought", words);
    }
    String names = String.join(model.messages().get("library.and"), silent);
    return words.isEmpty()
        ? Notice.of("notice.same-place-some", names)
        : Notice.of("notice.brought-some", words, names);
  }

  /**
   * The state after a key; if it moved the active pane, panes of the same interview are there, and
   * if it moved to another topic, the others are too, where the key has not led them itself.
   */
  static Model followed(Model before, Model after) {
    if (after.desk().following() == Following.NONE || !moved(before.desk(), after.desk())) {
      return after;
    }
    Model placed = SamePlace.brought(after);
    boolean led = !Objects.equals(before.desk().topic(), after.desk().topic());
    return after.desk().following() == Following.TOPIC && !led
        ? Meeting.next(placed).brought()
        : placed;
  }

  /** The same with the topic of the active pane taken for that of the others, which stay. */
  static Model settled(Model model) {
    boolean reading = !model.desk().isEmpty() && model.desk().activePane() instanceof Pane.Reading;
    String topic = reading ? Meeting.anew(model).topic() : null;
    return topic == null ? model : model.withDesk(model.desk().at(topic));
  }

  private static boolean moved(Desk before, Desk after) {
    boolean same =
        !before.isEmpty()
            && before.active() == after.active()
            && before.panes().size() == after.panes().size();
    return same
        && before.activePane() instanceof Pane.Reading from
        && after.activePane() instanceof Pane.Reading to
        && from.id().equals(to.id())
        && (from.top() != to.top() || from.claims().current() != to.claims().current());
  }
}
