package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;
import org.lunheng.document.RemovalReason;

/**
 * Sorts what stands behind the conversation or talk: credits, sources, people's short biographies,
 * an institution's praise of itself, and lists of other pages.
 */
final class Tail implements Step {
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "[【\\[]?(?:作者|嘉宾|受访者|主讲人|讲者|人物|译者|关于)?(?:简介|介绍|作者|本书)[】\\]]?\\s*[:丨】].*|关于作者.*");
  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S");
  private static final Pattern ENDED = Pattern.compile("[。!?…”:;]$");
  private static final Pattern CLOSING = Pattern.compile("谢谢|感谢|再见|完|end|\\(");

  private static final int LONGEST_REFERENCE = 160;

  private static final int LONGEST_ORPHAN = 40;

  @Override
  public String name() {
    return "tail";
  }

  @Override
  public Draft apply(Draft draft) {
    int start = Math.max(start(draft), 0);
    List<Item> items = new ArrayList<>(draft.items());
    removeOrphans(items, start);
    List<Item> sorted = new ArrayList<>(items.subList(0, start));
    Zone zone = new Zone();
    for (Item item : items.subList(start, items.size())) {
      sorted.addAll(zone.sort(item));
    }
    removePromotion(sorted, start);
    return draft.withItems(splitLast(sorted));
  }

  /** Behind the words of the last label; in a talk, behind its first paragraph. */
  private static int start(Draft draft) {
    int last = draft.lastLabel();
    int size = draft.items().size();
    if (last >= 0) {
      return Math.min(last + 2, size);
    }
    int first = 0;
    while (first < size && !draft.items().get(first).isOpen()) {
      first++;
    }
    return Math.min(first + 1, size);
  }

  /** Short lines without an end, behind the last sentence: titles of other pages. */
  private static void removeOrphans(List<Item> items, int start) {
    List<Integer> orphans = new ArrayList<>();
    boolean followed = false;
    int i = items.size() - 1;
    while (i >= start && (items.get(i).isAside() || isOrphan(items.get(i)))) {
      if (items.get(i).isOpen()) {
        orphans.add(i);
      }
      followed |= items.get(i).isRemoved() && orphans.isEmpty();
      i--;
    }
    if (orphans.size() > 1 || followed) {
      for (int orphan : orphans) {
        Item item = items.get(orphan);
        items.set(
            orphan,
            SpamWords.isStory(item.plain())
                ? item.removed(RemovalReason.SPAM, "title of a serial novel")
                : item.removed(RemovalReason.BOILERPLATE, "title of another page"));
      }
    }
  }

  private static boolean isOrphan(Item item) {
    String plain = item.plain();
    return item.isOpen()
        && plain.length() <= LONGEST_ORPHAN
        && !ENDED.matcher(plain).find()
        && !URL.matcher(plain).find()
        && !Headings.isOfSources(plain)
        && !Headings.isOfOtherPages(plain)
        && Credits.split(item) == null
        && !CLOSING.matcher(plain).lookingAt();
  }

  private static void removePromotion(List<Item> items, int start) {
    for (int i = items.size() - 1; i >= start; i--) {
      Item item = items.get(i);
      boolean text = item.isOpen() || item.is(BlockType.REFERENCE);
      if (text && ChromeWords.isPromotion(item.plain())) {
        items.set(i, item.removed(RemovalReason.BOILERPLATE, "praise of an institution"));
      } else if (item.isOpen() || item.isSpoken()) {
        return;
      }
    }
  }

  /** A credit can be glued to the last words spoken. */
  private static List<Item> splitLast(List<Item> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.isOpen() || item.isSpoken()) {
        List<Item> parts = Credits.split(item);
        if (parts != null && parts.size() > 1) {
          items.remove(i);
          items.addAll(i, parts);
        }
        return items;
      }
    }
    return items;
  }

  /** What the lines belong to, as it changes from line to line. */
  private static final class Zone {
    private boolean sources;
    private boolean others;

    List<Item> sort(Item item) {
      String plain = item.plain();
      if (!item.isOpen()) {
        others |= item.isRemoved() && Headings.isOfOtherPages(plain);
        return List.of(item);
      }
      if (Headings.isOfSources(plain)) {
        sources = true;
        return List.of(item.part(BlockType.HEADING));
      }
      if (Headings.isOfOtherPages(plain)) {
        others = true;
        sources = false;
        return List.of(item.removed(RemovalReason.BOILERPLATE, "list of other pages"));
      }
      List<Item> credits = Captions.hasForm(plain) ? null : Credits.split(item);
      if (credits != null && credits.size() == 1) {
        return credits;
      }
      return List.of(sorted(item, plain));
    }

    private Item sorted(Item item, String plain) {
      if (sources || plain.length() < LONGEST_REFERENCE && URL.matcher(plain).find()) {
        return item.part(BlockType.REFERENCE);
      }
      if (others && !plain.endsWith("。")) {
        return item.removed(RemovalReason.BOILERPLATE, "title of another page");
      }
      others = false;
      return BIOGRAPHY.matcher(plain).matches() ? item.part(BlockType.NOTE) : item;
    }
  }
}
