package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.MetadataField;
import org.lunheng.document.Participant;
import org.lunheng.document.RawText;
import org.lunheng.document.Role;

/**
 * Restores a damaged raw text to an interview. The steps are applied in a fixed order, and each
 * leaves a record of what it removed or changed.
 */
public final class Cleaner {
  private Cleaner() {}

  private static List<Step> steps(Resources resources) {
    return List.of(
        new MisalignedRuns(resources),
        new PinyinAnnotations(),
        new Entities(),
        new Markup(),
        new Punctuation(),
        new Variants(resources),
        new LatinWords(resources),
        new DoubtfulWords(),
        new Passages(),
        new WrappedLines(),
        new Spam(),
        new Labels(),
        new Chrome(),
        new Head(),
        new Tail(),
        new Segments(),
        new InnerNotes(),
        new LostLabels());
  }

  /** The names of the steps in the order they are applied. */
  public static List<String> steps() {
    return steps(Resources.NONE).stream().map(Step::name).toList();
  }

  /** Restores a raw text as far as it goes without a language model. */
  public static Interview clean(RawText raw) {
    return clean(raw, Resources.NONE);
  }

  /**
   * Restores a raw text. Never fails: a text without turns becomes a talk, one without anything
   * readable an interview without blocks.
   *
   * @param resources what some texts need; none of it is asked for until one does
   */
  public static Interview clean(RawText raw, Resources resources) {
    Draft draft = Draft.of(raw);
    for (Step step : steps(resources)) {
      draft = step.apply(draft);
    }
    return new Finish(draft).interview();
  }

  /** Makes the interview of a finished draft. */
  private static final class Finish {
    private static final Pattern EVENT =
        Pattern.compile(
            "在([^,。()]{4,40}?(?:大会|论坛|会议|峰会|年会|讲座|典礼|研讨会|沙龙|活动|座谈会))上?的?(?:主题)?(?:演讲|发言|讲话|报告|分享)");

    private final Draft draft;
    private final String author;

    Finish(Draft draft) {
      this.draft = draft;
      this.author = draft.cast().isEmpty() ? TalkAuthor.of(draft) : null;
    }

    Interview interview() {
      Ids ids = new Ids(author);
      Assembly assembly = new Assembly(draft, ids);
      List<Participant> participants = participants(ids);
      return new Interview(
          draft.raw().source().stem(),
          draft.raw().source(),
          first(MetadataField.TITLE),
          kind(participants),
          Folding.scriptOf(draft.raw().lines()),
          date(),
          first(MetadataField.PUBLISHER),
          event(),
          null,
          joined(MetadataField.BYLINE),
          assembly.metadata(),
          participants,
          assembly.blocks(),
          assembly.apparatus());
    }

    private List<String> values(MetadataField field) {
      List<String> values = new ArrayList<>();
      for (Item item : draft.items()) {
        if (item.use() instanceof Use.Meta meta
            && meta.field() == field
            && !meta.value().isBlank()) {
          values.add(meta.value().strip());
        }
      }
      return values;
    }

    private String first(MetadataField field) {
      return values(field).stream().findFirst().orElse(null);
    }

    private String joined(MetadataField field) {
      String joined = values(field).stream().distinct().collect(Collectors.joining("；"));
      return joined.isEmpty() ? null : joined;
    }

    private String date() {
      for (String value : values(MetadataField.DATE)) {
        Matcher matcher = InfoLine.DATE.matcher(Folding.fold(value));
        if (matcher.find()) {
          return matcher.group(1)
              + "-"
              + twoDigits(matcher.group(2))
              + "-"
              + twoDigits(matcher.group(3));
        }
      }
      return null;
    }

    private static String twoDigits(String number) {
      return number.length() == 1 ? "0" + number : number;
    }

    private String event() {
      String event = first(MetadataField.EVENT);
      for (String value : values(MetadataField.BYLINE)) {
        Matcher matcher = EVENT.matcher(Folding.fold(value));
        if (event == null && matcher.find()) {
          event = value.substring(matcher.start(1), matcher.end(1));
        }
      }
      return event;
    }

    private List<Participant> participants(Ids ids) {
      Map<String, Role> roles = Roles.of(draft);
      List<Participant> participants = new ArrayList<>();
      ids.all()
          .forEach(
              (name, id) -> {
                Role role =
                    name.equals(author) ? Role.AUTHOR : roles.getOrDefault(name, Role.GUEST);
                String affiliation = draft.cast().affiliations().get(name);
                participants.add(new Participant(id, name, null, role, affiliation));
              });
      return participants;
    }

    private static Kind kind(List<Participant> participants) {
      long guests = participants.stream().filter(p -> p.role() == Role.GUEST).count();
      if (participants.stream().allMatch(p -> p.role() == Role.AUTHOR)) {
        return Kind.TALK;
      }
      return guests > 1 ? Kind.PANEL : Kind.INTERVIEW;
    }
  }
}
