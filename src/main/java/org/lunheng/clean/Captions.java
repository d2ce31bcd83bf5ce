package org.lunheng.clean;

import java.util.regex.Pattern;

/** Tells captions and pull quotes by their form. All texts are {@link Folding folded}. */
final class Captions {
  private static final Pattern START =
      Pattern.compile(
          "[(\\[【]?图(?:为|注|源|片|说|示|\\d{0,2}\\s*[:/丨|]|[一二三四五六七八九十\\d]{1,2}\\s)"
              + "|[▲△↑▼▽◆]|[▎▍▌].*[。!?…]$|(?:photo|image|credit|courtesy|picture)\\b");

  private static final Signs END =
      new Signs(
          "图(?<=[。!?,\\s]图)\\s*[|丨/:].{1,14}$",
          "(?:供图|摄(?<!拍摄)|截图|剧照|海报|配图|制图|绘图|效果图|示意图|资料图片?|视觉中国|图虫创意|getty images|unsplash)[)\\]】]?。?$",
          "(?:本刊|本报|资料|新华社)(?:图片|照片)[)\\]】]?。?$",
          "摄于(?<=[。,]摄于).{2,20}$",
          "(?:图源|图片来源|图片提供|摄影|来源)\\s*[:/丨|].{0,30}(?:供图|图片|截图|官网|视觉|摄)?[)\\]】]?$");

  private static final Pattern SOURCE_ONLY = Pattern.compile("(?:来源|摄影)\\s*[:/丨|].*");

  private static final Pattern QUOTED =
      Pattern.compile("[“「『\"][^“”「」]+[。!?…][”」』\"](?:\\s*—+.{1,30})?");

  private static final Pattern ADDRESSED = Pattern.compile("(?:老师|教授|博士|先生|女士|总)?[,:]");
  private static final Pattern PERSONAL = Pattern.compile("[我你您]");
  private static final Pattern SAYS = Pattern.compile("\\s*(?:预计|认为|表示|说|指出|坦言|称)[,:]");

  private static final int LONGEST = 140;

  private Captions() {}

  /** Whether the words themselves say that they stand under a picture. */
  static boolean hasForm(String plain) {
    return plain.length() <= LONGEST
        && (START.matcher(plain).lookingAt() || END.areIn(plain))
        && !SOURCE_ONLY.matcher(plain).matches();
  }

  /** Whether the line is one quotation of whole sentences. */
  static boolean isPullQuote(String plain) {
    return plain.length() <= LONGEST && QUOTED.matcher(plain).matches();
  }

  /** Whether the line speaks of this person in the third person and of nobody in the first. */
  static boolean isAbout(String plain, String speaker) {
    String name = Folding.fold(speaker);
    return name.length() >= 2
        && plain.length() <= LONGEST
        && plain.startsWith(name)
        && !ADDRESSED.matcher(plain.substring(name.length())).lookingAt()
        && (!PERSONAL.matcher(plain).find()
            || SAYS.matcher(plain.substring(name.length())).lookingAt());
  }
}
