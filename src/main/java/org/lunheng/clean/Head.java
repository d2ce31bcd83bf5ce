package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;
import org.lunheng.document.MetadataField;
import org.lunheng.document.RemovalReason;

/**
 * Sorts what stands before the conversation, or before a talk: title, date, byline, people,
 * captions and the lead.
 */
final class Head implements Step {
  private static final Pattern ARROWS = Pattern.compile("^[<>»›]+\\s*");

  /** The sentence that announces the transcript; what follows it on its line is something else. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "^[【\\[(]?(?:以下|下文|下面)(?:为|是|系)?[^。:]{0,40}(?:实录|全文|内容|记录|整理|对话|访谈|专访|采访|节选|摘录|正文|文字版)[^。:】]{0,40}(?:[。:】\\])]\\s*|$)");

  private static final Pattern SITE_TAIL =
      Pattern.compile("\\s*_|\\s+[-|–—]\\s+|\\s*\\|\\s*(?=[^|]*$)");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "[【\\[]?(?:本期|对话|与会|特邀|受访)?(?:主\\s*持\\s*人?|嘉\\s*宾|参加者|参与者|受访者|受访人|受访|采访者|采访|记者|主讲人|与谈人|参会人员?|出席|与会者)\\s*[:丨|】\\]]\\s*[^。!?]+");

  /** How a talk begins. */
  private static final Pattern SALUTATION =
      Pattern.compile("(?:各位|尊敬的|女士们|先生们|同学们|老师们|朋友们|大家).{0,40}[:!,。]");

  private static final Pattern EDITORS = Pattern.compile("[【\\[(]?编者?[按注]");
  private static final Pattern NO_TITLE = Pattern.compile("[。;,:】)]$|^[·•(▎▍▌]");
  private static final Pattern BETWEEN_SITES = Pattern.compile("[_|\\-–—\\s]+");

  private static final int LONGEST_TITLE = 80;
  private static final int PROSE = 40;

  private final List<Item> sorted = new ArrayList<>();
  private String title;
  private boolean prose;

  @Override
  public String name() {
    return "head";
  }

  @Override
  public Draft apply(Draft draft) {
    return new Head().sort(draft);
  }

  private Draft sort(Draft draft) {
    List<Item> items = draft.items();
    int end = bodyStart(draft);
    for (int i = 0; i < end; i++) {
      Item item = items.get(i);
      if (item.isAside()) {
        sorted.add(item);
      } else {
        sort(item, draft.cast());
      }
    }
    sorted.addAll(items.subList(end, items.size()));
    return draft.withItems(sorted);
  }

  /** Where the head ends: at the first label; without labels, at the talk's first paragraph. */
  private static int bodyStart(Draft draft) {
    int first = draft.firstLabel();
    if (first < draft.items().size()) {
      return first;
    }
    int announced = 0;
    int paragraph = -1;
    for (int i = 0; i < draft.items().size(); i++) {
      Item item = draft.items().get(i);
      if (item.isOpen() && ANNOUNCEMENT.matcher(item.plain()).lookingAt()) {
        announced = i + 1;
      }
      boolean lead = EDITORS.matcher(item.plain()).lookingAt();
      boolean begins = isProse(item.plain()) || SALUTATION.matcher(item.plain()).matches();
      if (paragraph < 0 && item.isOpen() && begins && !lead) {
        paragraph = i;
      }
    }
    return announced > 0 ? announced : paragraph < 0 ? draft.items().size() : paragraph;
  }

  static boolean isProse(String plain) {
    boolean ends = LabelInventory.endsLikeUtterance(plain);
    return plain.length() >= PROSE && (ends || plain.contains("。"))
        || plain.endsWith("。") && plain.length() > 12;
  }

  private void sort(Item item, Cast cast) {
    String plain = item.plain();
    Matcher arrows = ARROWS.matcher(plain);
    List<InfoLine.Part> info = InfoLine.read(item.passage());
    if (arrows.lookingAt() && arrows.end() < plain.length()) {
      int end = arrows.end();
      sorted.add(
          Item.open(item.passage().slice(0, end)).removed(RemovalReason.LAYOUT, "arrow of a site"));
      sort(Item.open(item.passage().slice(end, plain.length())), cast);
    } else if (title != null && Folding.fold(title).equals(plain)) {
      sorted.add(item.removed(RemovalReason.DUPLICATE, "title again"));
    } else if (!info.isEmpty()) {
      sorted.addAll(InfoItems.of(item, info));
      info.stream()
          .filter(part -> part.field() == MetadataField.TITLE)
          .forEach(part -> title = part.value());
    } else if (Credits.isLine(plain)) {
      sorted.add(item.meta(MetadataField.BYLINE, item.passage().text()));
    } else if (PEOPLE.matcher(plain).matches()) {
      sorted.add(item.meta(MetadataField.PEOPLE, item.passage().text()));
    } else if (ANNOUNCEMENT.matcher(plain).lookingAt()) {
      announce(item, cast);
    } else if (title == null && !prose && isTitle(item, cast)) {
      addTitle(item);
    } else {
      sorted.add(item.part(type(item, cast)));
      prose |= isProse(plain);
    }
  }

  private BlockType type(Item item, Cast cast) {
    String plain = item.plain();
    if (item.is(BlockType.HEADING)) {
      return BlockType.HEADING;
    }
    boolean named = cast.names().values().stream().anyMatch(name -> Captions.isAbout(plain, name));
    if (Captions.hasForm(plain) || named && !isProse(plain)) {
      return BlockType.CAPTION;
    }
    boolean form = Headings.hasForm(plain) && (title != null || prose);
    boolean heading = form && (!Headings.isEnded(plain) || prose && plain.endsWith("?"));
    return heading || Headings.isNumbered(plain) ? BlockType.HEADING : BlockType.LEAD;
  }

  private boolean isTitle(Item item, Cast cast) {
    String plain = item.plain();
    boolean marked = item.is(BlockType.HEADING) && !Headings.isNumbered(plain);
    return marked
        || plain.length() >= 4
            && plain.length() <= LONGEST_TITLE
            && !NO_TITLE.matcher(plain).find()
            && !Headings.isNumbered(plain)
            && !Captions.hasForm(plain);
  }

  private void addTitle(Item item) {
    Matcher tail = SITE_TAIL.matcher(item.plain());
    title = item.passage().text();
    if (tail.find() && tail.start() > 3 && isSite(item.plain().substring(tail.end()))) {
      title = title.substring(0, tail.start());
      Item main = item.meta(MetadataField.TITLE, title);
      sorted.addAll(
          Cut.at(
              main,
              tail.start(),
              rest -> rest.removed(RemovalReason.BOILERPLATE, "site's name behind the title")));
    } else {
      sorted.add(item.meta(MetadataField.TITLE, title));
    }
  }

  private static boolean isSite(String plain) {
    for (String part : BETWEEN_SITES.split(plain)) {
      if (!part.isEmpty() && !Names.isMedium(part) && !ChromeWords.isButtons(part)) {
        return false;
      }
    }
    return true;
  }

  private void announce(Item item, Cast cast) {
    Matcher matcher = ANNOUNCEMENT.matcher(item.plain());
    matcher.lookingAt();
    Item lead = item.part(BlockType.LEAD);
    if (matcher.end() >= item.plain().length() - 1) {
      sorted.add(lead);
      return;
    }
    List<Item> parts = Cut.at(lead, matcher.end(), rest -> Item.open(rest.passage()));
    sorted.addAll(parts.subList(0, parts.size() - 1));
    prose = true;
    sort(parts.get(parts.size() - 1), cast);
  }
}
