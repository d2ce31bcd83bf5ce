package org.lunheng.clean;

import java.util.regex.Pattern;

/** Tells questions from answers by their words. All texts are {@link Folding folded}. */
final class Questions {
  private static final String CLOSERS = "”\"’)」』";

  /** A request at the end of a turn that is no question by its form. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:请|能否|可否|可以|想请|麻烦|先)[^。!?]{0,40}(?:谈|聊|说|讲|介绍|分享|解释|展开|举|评价|回答|回应|描述|发言|开始)[^。!?]{0,16}[。!]?$");

  /** How a question goes on in its next paragraph. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:第[二三四五2345]|其[二三四次]|另外|另一|还有|再者|再有|此外|同时|而且|并且|以及|那么|或者|换句话|补充|顺便"
              + "|我的(?:第二个)?问题|我(?:还)?想(?:请?问|知道|了解))");

  /** How an answer begins. */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "^(?:我(?:认为|觉得|想(?!请?问|知道|了解)|们|个人|是|的观点|的看法|的回答|同意)|是的|是啊|对[,。的!]|没错|不是|不[,。]|其实|首先|确实|当然|这个问题"
              + "|这是|谢谢|感谢|好的|好[,。]|嗯|可能|目前|现在|从)");

  /** No request is longer, counted from the passage's end. */
  private static final int LONGEST_REQUEST = 80;

  private static final Pattern SECOND_PERSON = Pattern.compile("您|你们?(?!知道)");

  private Questions() {}

  /** Whether a passage ends by asking for an answer. */
  static boolean asks(String plain) {
    return endsInQuestionMark(plain)
        || REQUEST
            .matcher(plain)
            .region(Math.max(0, plain.length() - LONGEST_REQUEST), plain.length())
            .find();
  }

  private static boolean endsInQuestionMark(String plain) {
    int last = plain.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && plain.charAt(last) == '?';
  }

  /** Whether a passage can be the next part of a question that stood above it. */
  static boolean goesOn(String plain) {
    return asks(plain) || GOES_ON.matcher(plain).lookingAt();
  }

  /** Whether a passage begins as answers do. */
  static boolean answers(String plain) {
    return ANSWERS.matcher(plain).lookingAt();
  }

  /** Whether a passage speaks to somebody. */
  static boolean addresses(String plain) {
    return SECOND_PERSON.matcher(plain).find();
  }
}
