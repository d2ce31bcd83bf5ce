package org.lunheng.clean;

import java.util.regex.Pattern;

/** Tells headings by their form. All texts are {@link Folding folded}. */
final class Headings {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、.\\s]|\\([一二三四五六七八九十\\d]{1,2}\\)|0?\\d{1,2}(?:[.、]\\s?(?!\\d)|\\s+)|part\\s?\\d+"
              + "|第[一二三四五六七八九十\\d]{1,3}[章节部讲]).{1,44}");
  private static final Pattern DASHED = Pattern.compile("[—=*·•-]+\\s*[^—。,]{2,20}\\s*[—=*·•-]+");
  private static final String NO_ENDS = "。;,、:…—";
  private static final String ENDS = "。!?…~";
  private static final String CLOSERS = "”\"’」』)";
  private static final Pattern SPOKEN = Pattern.compile("您|你觉得|你认为|你怎么|请问|谢谢|好的");

  /** Headings of a list of sources. */
  private static final Pattern SOURCES =
      Pattern.compile(
          "(?:主要)?(?:参考(?:材料|资料|文献|来源|链接|阅读)?|资料来源|引用(?:来源|文献)|注释|来源|references?|sources?|bibliography)\\s*:?");

  /** Headings of lists of other pages. */
  private static final Pattern OTHER_PAGES =
      Pattern.compile(
          "[-—=*·•【\\[\\s]*(?:延伸阅读|相关阅读|推荐阅读|相关(?:文章|新闻|链接|推荐|报道|资讯)|更多(?:文章|内容|精彩|阅读|报道)|热门(?:文章|推荐|新闻|资讯)"
              + "|猜你喜欢|为你推荐|精彩推荐|往期(?:回顾|推荐|文章|精选)|最新(?:文章|资讯|报道)|你可能(?:还)?(?:喜欢|感兴趣).*|大家(?:都|还)在看|看过本文的人还看"
              + "|本周热门|排行榜?|热文)\\s*:?[-—=*·•】\\]\\s]*(?:>>?)?");

  private static final int LONGEST = 40;

  private Headings() {}

  /** Whether a line has a heading's form. */
  static boolean hasForm(String plain) {
    return plain.length() >= 2
        && (plain.length() <= LONGEST && DASHED.matcher(plain).matches()
            || plain.length() <= LONGEST && !endsOpen(plain)
            || isNumbered(plain))
        && !SPOKEN.matcher(plain).find()
        && plain.indexOf('。') < 0;
  }

  /** Whether a line begins with a heading's number. */
  static boolean isNumbered(String plain) {
    return NUMBERED.matcher(plain).matches() && !endsOpen(plain);
  }

  /** Whether a line ends as a sentence does; a quotation mark alone is no end. */
  static boolean isEnded(String plain) {
    int last = plain.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(plain.charAt(last)) >= 0;
  }

  /** Whether a line ends as no heading does. */
  private static boolean endsOpen(String plain) {
    return !plain.isEmpty() && NO_ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  static boolean isOfSources(String plain) {
    return SOURCES.matcher(plain).matches();
  }

  static boolean isOfOtherPages(String plain) {
    return OTHER_PAGES.matcher(plain).matches();
  }
}
