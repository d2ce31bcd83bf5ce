package org.lunheng.clean;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their form what may name a speaker. All texts are {@link Folding folded}. */
final class Names {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任"
          + "卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔"
          + "向汤温芮康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌"
          + "毕单季裴霍涂成苗谷曲盛冉辛管祁翁柴蒙骆路华鲍项靳屈车解艾喻桂牟沙裘洪褚鄂闵卓蓝楚胥麦蔺初景";
  private static final String COMPOUND = "(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|令狐|尉迟|公孙|慕容|长孙|宇文)";

  /** Titles that follow a name. */
  static final String TITLE =
      "(?:老师|教授|博士|先生|女士|院士|主任|所长|院长|校长|总监|总裁|总编|主编|经理|研究员|工程师|医生|主席|会长" + "|委员|律师|同学|记者|编辑|总|工|老)";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:"
              + COMPOUND
              + "|["
              + SURNAMES
              + "])(?:[\\u4e00-\\u9fff]{1,2}"
              + TITLE
              + "?|"
              + TITLE
              + ")");
  private static final Pattern TRANSLITERATED =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{1,8}(?:[·•・.][\\u4e00-\\u9fffa-z]{1,8}){1,3}" + TITLE + "?");
  private static final Pattern LATIN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|la|le|bin|al|\\p{Lu}[\\p{L}.'’-]*)){0,4}");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:问题?|答|q|a|记者|主持人?|嘉宾|(?:现场|台下)?观众|听众|提问者?|提问人|现场提问|编辑|采访者|采访人|受访者|受访人|网友|读者"
              + "|学生|同学|说话人|发言人|翻译|speaker|host|guest|interviewer|interviewee|moderator|audience)"
              + "[\\da-z甲乙丙丁一二三四五六七八九十]{0,2}");
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:问题?|q|主持人?|记者|采访者|采访人|编辑|host|interviewer|moderator)[\\da-z]{0,2}|.{1,14}(?:记者|[^访提]问)");
  private static final Pattern ANSWERING =
      Pattern.compile("(?:答|a|嘉宾|受访者|受访人|guest|interviewee)[\\da-z]{0,2}|.{2,14}答");
  private static final Pattern LISTENING =
      Pattern.compile("(?:观众|听众|提问|现场提问|现场观众|台下观众|现场听众|网友|读者|学生|同学|audience).{0,3}");
  private static final Pattern MEDIA =
      Pattern.compile(
          "《.{1,14}》(?:记者|问|答)?|.{1,12}(?:科技|新闻|周刊|周报|月刊|日报|早报|晚报|时报|报|财经|网|社|杂志|频道|在线|观察"
              + "|评论|传媒|电台|电视|卫视|播客|客户端|君|记者)");

  private static final Pattern TITLE_AT_END = Pattern.compile(TITLE + "$");
  private static final Pattern PART_AT_END = Pattern.compile("(?<=..)[问答]$");

  /** Words that stand before a colon without naming anybody. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "图", "图注", "图源", "图片", "图片来源", "来源", "作者", "时间", "日期", "发布时间", "发布", "更新时间", "注", "备注",
          "编者按", "编者注", "编按", "按", "译者注", "作者注", "编辑注", "摘要", "关键词", "导语", "导读", "前言", "引言", "结语",
          "后记", "地点", "主办", "标题", "原题", "原标题", "副标题", "附", "附录", "声明", "免责声明", "版权声明", "提示", "温馨提示",
          "核心提示", "例如", "比如", "其一", "其二", "其三", "第一", "第二", "第三", "首先", "其次", "最后", "总之", "结论",
          "结果", "原因", "答案", "问题", "事实", "http", "https", "电话", "邮箱", "地址", "微信", "公众号", "微博", "文",
          "撰文", "采写", "整理", "审校", "校对", "责编", "责任编辑", "出品", "监制", "翻译", "编译", "摄影", "设计", "链接",
          "原文链接", "原文", "出处", "参考", "参考资料", "参考文献", "当前位置", "您的位置", "分类", "标签", "上一篇", "下一篇",
          "受访者供图", "字数", "阅读", "浏览", "点击", "编号", "题图", "视频", "音频", "目录", "要点", "本期要点", "背景", "简介",
          "嘉宾简介", "嘉宾介绍", "人物简介", "作者简介", "相关阅读", "延伸阅读", "推荐阅读", "本期嘉宾", "对话嘉宾", "主讲人", "与会嘉宾");

  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*[的了是我你您他她它这那哪吗呢吧].*|.*(?:表示|指出|认为|写道|强调|补充|解释|如下|而言|说过|介绍|简单|明确|之一|包括)"
              + "|.*说|[他她我你它].*|[\\d.:\\-\\s/年月日]+|.*(?:第[一二三四五六七八九十\\d]+|[一二三四五两三]点|其[一二三四])");

  private Names() {}

  /** Whether the name is a word for a part in the conversation, such as 问, Q or 观众3. */
  static boolean isRole(String key) {
    return ROLE.matcher(key).matches();
  }

  /** Whether the name says that its bearer asks. */
  static boolean isAsking(String key) {
    return ASKING.matcher(key).matches();
  }

  /** Whether the name says that its bearer answers. */
  static boolean isAnswering(String key) {
    return ANSWERING.matcher(key).matches();
  }

  /** Whether the name says that its bearer is of the audience. */
  static boolean isListening(String key) {
    return LISTENING.matcher(key).matches();
  }

  /** Whether the name has the form of a medium's name. */
  static boolean isMedium(String key) {
    return MEDIA.matcher(key).matches();
  }

  /** Whether it is a Chinese person's name, or a surname with a title. */
  static boolean isChinese(String key) {
    return CHINESE.matcher(key).matches();
  }

  /** Whether the name has the form of a person's, given as written and folded. */
  static boolean isPerson(String name, String key) {
    return isChinese(key)
        || TRANSLITERATED.matcher(key).matches()
        || LATIN.matcher(name).matches() && name.length() > 1;
  }

  /** Whether the name has any form that a speaker's name has. */
  static boolean isLikely(String name, String key) {
    return isRole(key)
        || isPerson(name, key)
        || isMedium(key)
        || isChinese(PART_AT_END.matcher(key).replaceFirst(""));
  }

  /** The name without a title behind it. */
  static String withoutTitle(String key) {
    return TITLE_AT_END.matcher(key).replaceFirst("");
  }

  /** Whether the words cannot name a speaker. */
  static boolean isImpossible(String key) {
    boolean brand = key.startsWith("《") && key.endsWith("》");
    return NO_NAMES.contains(key) || !brand && NO_NAME.matcher(key).matches();
  }
}
