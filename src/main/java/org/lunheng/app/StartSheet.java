package org.lunheng.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Tally;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** How much there is to ask, and what a round can be about. */
final class StartSheet {
  private static final String MARKED = "* ";
  private static final String UNMARKED = "  ";

  private final Model model;
  private final Messages messages;
  private final SheetSetter setter;
  private final CountTable table;

  private StartSheet(Model model) {
    this.model = model;
    this.messages = model.messages();
    this.setter = new SheetSetter(model);
    this.table =
        new CountTable(
            model,
            setter,
            List.of(
                messages.get("start.due"), messages.get("start.new"), messages.get("start.later")));
  }

  static Sheet of(Model model) {
    StartSheet sheet = new StartSheet(model);
    sheet.set();
    return sheet.setter.sheet(model.messages().get("quiz.title"), "");
  }

  private void set() {
    Study study = model.quiz().study();
    if (model.quiz().hasFailed()) {
      String why = Notice.of(model.quiz().loading().problem()).words(messages);
      setter.text(KeyWords.of("quiz.failed", model, why), Sheet.Tone.WARNING);
    } else if (study == null) {
      setter.text(messages.get("quiz.loading"), Sheet.Tone.QUIET);
    } else if (study.deck().cards().isEmpty()) {
      setter.text(messages.get("start.no-cards"), Sheet.Tone.PLAIN);
    } else {
      setFacts(study);
      setChoices(StartChoice.all(model));
    }
  }

  private void setFacts(Study study) {
    Offer offer = study.offer();
    Tally all = offer.supply().tally();
    Habits habits = study.progress().habits();
    List<SheetSetter.Fact> facts = new ArrayList<>();
    facts.add(fact("start.due-now", number(all.due())));
    facts.add(fact("start.new-today", messages.get("start.of", all.fresh(), habits.newPerDay())));
    String cards = number(study.deck().cards().size());
    facts.add(fact("start.known", messages.get("start.of", number(offer.known()), cards)));
    if (all.due() == 0 && offer.next() != null) {
      facts.add(fact("start.next-due", when(study.progress().days(), offer)));
    }
    if (!offer.leeches().isEmpty()) {
      facts.add(fact("start.leeches", messages.get("start.leeches.what", offer.leeches().size())));
    }
    facts.add(fact("start.length", KeyWords.of("start.length.keys", model, model.quiz().length())));
    facts.add(fact("start.per-day", KeyWords.of("start.per-day.keys", model, habits.newPerDay())));
    if (!model.quiz().scope().equals(Scope.ALL)) {
      facts.add(fact("start.marked", marked(offer)));
    }
    setter.facts(facts);
    if (all.due() + all.fresh() == 0) {
      setter.text(KeyWords.of("start.nothing", model), Sheet.Tone.LOUD);
    }
  }

  private SheetSetter.Fact fact(String label, String text) {
    return new SheetSetter.Fact(messages.get(label), text);
  }

  /** What is marked, and how many cards that leaves. */
  private String marked(Offer offer) {
    Scope scope = model.quiz().scope();
    Tally tally = offer.tally(scope);
    return messages.get(
        "start.marked.what", name(scope), tally.due(), tally.fresh(), tally.ahead());
  }

  private String when(Days days, Offer offer) {
    LocalDate today = days.of(offer.at());
    long away = ChronoUnit.DAYS.between(today, days.of(offer.next()));
    return away == 0
        ? messages.get("start.at-time", minute(days, offer.next()))
        : DueWords.days(away, messages);
  }

  /** The first full minute that is not before an instant. */
  private static LocalTime minute(Days days, Instant at) {
    Instant last = at.plus(1, ChronoUnit.MINUTES).minusNanos(1);
    return LocalTime.ofInstant(last, days.zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  private void setChoices(List<StartChoice> choices) {
    setter.blank();
    for (int i = 0; i < choices.size(); i++) {
      heading(i == 0 ? null : choices.get(i - 1), choices.get(i));
      setter.item(i);
      if (choices.get(i) instanceof StartChoice.Round round) {
        setRound(round.scope());
      } else {
        setLeech(((StartChoice.Leech) choices.get(i)).card());
      }
      setter.noItem();
    }
  }

  /** What stands before the first choice of a sort. */
  private void heading(StartChoice last, StartChoice choice) {
    String heading = heading(choice);
    if (last == null) {
      table.headings(messages.get(heading));
    } else if (!heading.equals(heading(last))) {
      setter.blank().text(messages.get(heading), Sheet.Tone.QUIET);
    }
  }

  private static String heading(StartChoice choice) {
    if (choice instanceof StartChoice.Round round) {
      boolean all = round.scope().equals(Scope.ALL);
      return all
          ? "start.about"
          : round.scope().topic() != null ? "start.topics" : "start.speakers";
    }
    return "start.forgotten";
  }

  private void setRound(Scope scope) {
    Offer offer = model.quiz().study().offer();
    Scope marked = model.quiz().scope();
    boolean isMarked =
        scope.topic() != null && scope.topic().equals(marked.topic())
            || scope.speaker() != null && scope.speaker().equals(marked.speaker());
    Tally tally =
        scope.topic() != null
            ? offer.topics().get(scope.topic())
            : scope.speaker() != null
                ? offer.speakers().get(scope.speaker())
                : offer.supply().tally();
    String label = (isMarked ? MARKED : UNMARKED) + name(scope);
    table.row(label, scope.speaker(), List.of(tally.due(), tally.fresh(), tally.ahead()));
  }

  private void setLeech(Card card) {
    int lapses = model.quiz().study().progress().schedule().lapses(card.id());
    Recap.set(setter, model, QuizUpdate.recalled(model, card));
    setter.text(2, messages.get("start.lapses", lapses), Sheet.Tone.QUIET);
  }

  /** What a round is about, in a few words. */
  private String name(Scope scope) {
    String language = messages.language();
    String topic =
        scope.topic() == null ? "" : model.companion().arguments().nameOf(scope.topic(), language);
    String speaker = scope.speaker() == null ? "" : QuizUpdate.nameOf(model, scope.speaker());
    if (scope.topic() != null && scope.speaker() != null) {
      return messages.get("quiz.scope", topic, speaker);
    }
    return scope.equals(Scope.ALL) ? messages.get("quiz.everything") : topic + speaker;
  }

  private static String number(int number) {
    return Numbers.grouped(number);
  }
}
