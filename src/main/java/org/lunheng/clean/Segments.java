package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;
import org.lunheng.document.Role;

/**
 * Says of each line of the conversation or talk that has no label what it is: a heading, a caption,
 * an editor's note, or words that go on.
 */
final class Segments implements Step {
  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");

  /** What the audience did, on a line of its own. */
  private static final Pattern STAGE =
      Pattern.compile("[(【\\[](?:全场|台下|现场|热烈)?(?:的)?(?:掌声|笑声|鼓掌|笑|沉默|停顿|众笑|欢呼)[^()]{0,12}[)】\\]]");

  private static final Pattern BEHIND_SENTENCE = Pattern.compile("(?<=[。!?…])");
  private static final Pattern QUOTES = Pattern.compile("[“”‘’「」『』\"]");

  private static final int LONGEST_INNER = 30;
  private static final int LONGEST_ASKING = 24;

  @Override
  public String name() {
    return "segments";
  }

  @Override
  public Draft apply(Draft draft) {
    return new Run(draft).sort();
  }

  /** One draft being sorted. */
  private static final class Run {
    private final Draft draft;
    private final List<Item> items;
    private final Map<String, Role> roles;
    private final NoteLabels notes;
    private final List<Item> sorted = new ArrayList<>();
    private final Map<String, Integer> inside = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private boolean collected;
    private String speaker;
    private boolean noteOpen;

    Run(Draft draft) {
      this.draft = draft;
      this.items = draft.items();
      this.roles = Roles.of(draft);
      this.notes = NoteLabels.of(draft);
    }

    Draft sort() {
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        if (item.use() instanceof Use.Label label) {
          speaker = label.name();
          noteOpen = false;
        }
        sorted.add(item.isOpen() ? sort(item, i) : item);
        noteOpen &= !sorted.get(i).is(BlockType.HEADING);
      }
      return draft.withItems(sorted);
    }

    private Item sort(Item item, int index) {
      String plain = item.plain();
      if (index > 0 && items.get(index - 1).isLabel()) {
        return item.spoken(speaker, true);
      }
      if (notes.matches(plain)) {
        noteOpen = notes.isWholeLine(plain);
        return item.part(BlockType.NOTE);
      }
      if (noteOpen) {
        return item.continuing(BlockType.NOTE);
      }
      if (isCaption(plain)) {
        return item.part(BlockType.CAPTION);
      }
      if (STAGE.matcher(plain).matches()) {
        return item.part(BlockType.NOTE);
      }
      if (URL.matcher(plain).matches()) {
        return item.part(BlockType.REFERENCE);
      }
      if (isHeading(plain, index)) {
        return item.part(BlockType.HEADING);
      }
      return speaker == null ? item.continuing(BlockType.BODY) : item.spoken(speaker, true);
    }

    private boolean isCaption(String plain) {
      return Captions.hasForm(plain)
          || speaker == null && isRepeated(plain)
          || speaker != null
              && (Captions.isPullQuote(plain)
                  || Captions.isAbout(plain, speaker)
                  || isRepeated(plain));
    }

    /**
     * Whether the line's sentences stand inside a longer paragraph, or on a line of their own
     * further up.
     */
    private boolean isRepeated(String plain) {
      if (plain.length() < 12 || plain.length() > 100 || !LabelInventory.endsLikeUtterance(plain)) {
        return false;
      }
      if (!collected) {
        collected = true;
        items.stream().filter(i -> i.isSpoken() || i.isOpen()).forEach(this::collect);
      }
      List<String> own = sentences(plain);
      int itself = own.size() > 1 ? 1 : 0;
      return !alone.add(bare(plain))
          || own.stream().allMatch(sentence -> inside.getOrDefault(sentence, 0) > itself);
    }

    /** Collects the sentences of a longer paragraph, and what they say behind a colon. */
    private void collect(Item item) {
      List<String> sentences = sentences(item.plain());
      if (sentences.size() > 1 || item.isSpoken()) {
        for (String sentence : sentences) {
          inside.merge(sentence, 1, Integer::sum);
          if (sentence.indexOf(':') >= 0) {
            inside.merge(sentence.substring(sentence.lastIndexOf(':') + 1), 1, Integer::sum);
          }
        }
      }
    }

    private static List<String> sentences(String plain) {
      return List.of(BEHIND_SENTENCE.split(bare(plain)));
    }

    private static String bare(String plain) {
      return QUOTES.matcher(plain).replaceAll("");
    }

    private boolean isHeading(String plain, int index) {
      if (!Headings.hasForm(plain)) {
        return false;
      }
      Item next = next(index);
      if (next == null || speaker != null && isAsking(speaker) && !asksNext(next)) {
        return false;
      }
      boolean numbered = Headings.isNumbered(plain);
      boolean ended = Headings.isEnded(plain);
      if (next.isLabel()) {
        return !ended
            || numbered
            || plain.endsWith("?")
                && plain.length() <= LONGEST_ASKING
                && !Questions.addresses(plain);
      }
      boolean overProse = plain.length() <= LONGEST_INNER && Headings.isEnded(next.plain());
      return next.is(BlockType.HEADING) || overProse && (!ended || numbered);
    }

    private boolean asksNext(Item next) {
      return !(next.use() instanceof Use.Label label) || isAsking(label.name());
    }

    private boolean isAsking(String name) {
      return roles.containsKey(name) && roles.get(name).asks();
    }

    private Item next(int index) {
      for (int i = index + 1; i < items.size(); i++) {
        if (!items.get(i).isAside()) {
          return items.get(i);
        }
      }
      return null;
    }
  }
}
