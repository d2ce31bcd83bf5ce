package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of which a number chooses, told in pages.
 *
 * @param head what is said above it, in lines that are broken
 */
record PlainList(List<String> head, List<Item> items) {
  /** As many as one keeps in mind when they are read out. */
  private static final int PAGE = 10;

  PlainList {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  /**
   * An item.
   *
   * @param above what is said above it without a number, in lines that are broken
   * @param text what stands behind its number, not broken yet
   * @param below what follows, in lines that are broken
   */
  record Item(List<String> above, String text, List<String> below, PlainTarget target) {
    Item {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }

    /** An item of one line. */
    Item(String text, PlainTarget target) {
      this(List.of(), text, List.of(), target);
    }
  }

  int pages() {
    return Math.max(1, (items.size() + PAGE - 1) / PAGE);
  }

  /** The number of the first item of a page, from 1. */
  int first(int page) {
    return page * PAGE + 1;
  }

  /** The number of its last item. */
  int last(int page) {
    return Math.min(items.size(), (page + 1) * PAGE);
  }

  /**
   * What is told of it.
   *
   * @param page from 0
   */
  List<String> lines(int page, Wrap wrap) {
    List<String> lines = new ArrayList<>(page == 0 ? head : List.of());
    for (int number = first(page); number <= last(page); number++) {
      Item item = items.get(number - 1);
      lines.addAll(item.above());
      lines.addAll(wrap.lines(number + ". " + item.text(), 0));
      lines.addAll(item.below());
    }
    return lines;
  }
}
