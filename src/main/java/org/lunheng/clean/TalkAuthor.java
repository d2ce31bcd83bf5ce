package org.lunheng.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;
import org.lunheng.document.MetadataField;

/**
 * Finds the only speaker of a talk: the one its byline calls author or speaker, the one its title
 * begins with, or the one its introduction and credit speak of.
 */
final class TalkAuthor {
  private static final Pattern KEY =
      Pattern.compile("^[(【]?(?:本文)?(?:作者|文|撰文|口述|演讲者?|演讲人|主讲人?|讲者|主讲嘉宾|分享人)\\s*[:丨|/].*");
  private static final Pattern SEPARATOR = Pattern.compile("[,、;/|丨\\s]+");
  private static final Pattern TITLE =
      Pattern.compile("^(?:演讲|讲座|专栏|观点)?\\s*[|丨]?\\s*([^:|丨]{2,12})\\s*[:|丨].+");

  private TalkAuthor() {}

  /** The speaker's name, or null. */
  static String of(Draft draft) {
    String author = fromByline(draft);
    if (author == null) {
      author = fromTitle(draft);
    }
    return author != null ? author : fromIntroduction(draft);
  }

  private static String fromByline(Draft draft) {
    for (Item item : draft.items()) {
      if (item.use() instanceof Use.Meta meta
          && meta.field() == MetadataField.BYLINE
          && KEY.matcher(item.plain()).matches()) {
        String value = meta.value().strip();
        String[] names = SEPARATOR.split(value);
        if (names.length == 1 && Names.isPerson(value, LabelShape.key(value))) {
          return value;
        }
      }
    }
    return null;
  }

  private static String fromTitle(Draft draft) {
    for (Item item : draft.items()) {
      if (item.use() instanceof Use.Meta meta && meta.field() == MetadataField.TITLE) {
        Matcher title = TITLE.matcher(item.plain());
        if (title.matches()) {
          String name = item.passage().text().substring(title.start(1), title.end(1)).strip();
          return Names.isPerson(name, LabelShape.key(name)) ? name : null;
        }
      }
    }
    return null;
  }

  private static String fromIntroduction(Draft draft) {
    List<Passage> about =
        draft.items().stream()
            .filter(item -> item.use() instanceof Use.Meta || item.is(BlockType.LEAD))
            .map(Item::passage)
            .toList();
    return HeadNames.guest(about);
  }
}
