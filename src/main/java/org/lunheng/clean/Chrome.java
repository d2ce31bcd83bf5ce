package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lunheng.document.RemovalReason;

/**
 * Takes out what a site puts around its texts: breadcrumbs, menus, buttons, share links, QR codes,
 * counters, copyright lines and disclaimers. It looks at lines without a speaker's label only.
 */
final class Chrome implements Step {
  private static final Pattern WORD = Pattern.compile("[^\\s。!?,:;]{1,6}");

  @Override
  public String name() {
    return "chrome";
  }

  @Override
  public Draft apply(Draft draft) {
    int head = draft.firstLabel();
    List<Item> items = new ArrayList<>();
    for (Item item : draft.items()) {
      if (item.isOpen() && draft.raw().menus().contains(item.passage().line())) {
        items.add(item.removed(RemovalReason.BOILERPLATE, "menu of the page"));
        continue;
      }
      boolean telling = items.size() < head && !InfoLine.read(item.passage()).isEmpty();
      items.add(item.isOpen() ? judge(item, telling) : item);
    }
    removeAmong(items);
    return draft.withItems(items);
  }

  /** A word or two between lines of a menu belong to the menu. */
  private static void removeAmong(List<Item> items) {
    for (int i = 1; i + 1 < items.size(); i++) {
      Item item = items.get(i);
      boolean word = item.isOpen() && WORD.matcher(item.plain()).matches();
      if (word && items.get(i - 1).isRemoved() && items.get(i + 1).isRemoved()) {
        items.set(i, item.removed(RemovalReason.BOILERPLATE, "word among those of a menu"));
      }
    }
  }

  private static Item judge(Item item, boolean telling) {
    String why = why(item.plain(), telling);
    return why == null ? item : item.removed(RemovalReason.BOILERPLATE, why);
  }

  private static String why(String plain, boolean telling) {
    if (ChromeWords.isBreadcrumb(plain)) {
      return "breadcrumb";
    }
    if (telling) {
      return null;
    }
    if (plain.length() <= 120 && ChromeWords.isButtons(plain)) {
      return "menu or buttons";
    }
    if (ChromeWords.isShortChrome(plain)) {
      return "line of the site";
    }
    return ChromeWords.isLegal(plain) ? "disclaimer or copyright note" : null;
  }
}
