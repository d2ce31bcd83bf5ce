package org.lunheng.clean;

import java.util.List;

/**
 * Words that advertisements for pornography, gambling and pirated novels are made of, {@link
 * Folding folded}. One such word proves nothing; what counts is how much of a line they make up.
 */
final class SpamWords {
  /** Words that hardly stand in an interview; three points each. */
  private static final WordSet STRONG =
      setOf(
          "人妻", "无码", "中文字幕", "国产精品", "国产成人", "国产在线", "国产欧美", "欧美日韩", "日韩欧美", "欧美精品", "日韩av",
          "亚洲av", "av在线", "久久久", "久久精品", "精品久久", "久草", "一区二区", "二区三区", "熟女", "熟妇", "少妇", "无码",
          "成人网", "成人免费", "成人激情", "自拍网", "自拍偷", "偷拍", "色情", "黄色网", "毛片", "淫", "乱伦", "约炮", "裸聊", "内射",
          "高潮", "激情五月", "五月天", "丁香", "嫩草", "91在线", "97超碰", "超碰", "爽视频", "乱码", "天天干", "狠狠", "福利视频",
          "美女视频", "av", "xxx", "性视频", "一级片", "三级片", "sm调教", "巨乳", "内衣诱惑", "草莓视频", "番号", "热视频",
          "九九热", "99热", "无线乱码", "视频精品", "伦理片", "一本道", "东京热", "麻豆", "啪啪", "大香蕉", "黄页", "女优", "官网登录",
          "官方登录", "登录入口", "登录网站", "手机版登录", "体育app", "体育官网", "体育平台", "体育下载", "体育在线", "app官网",
          "app官方", "官方app", "官网app", "平台登录", "博彩", "赌博", "赌场", "彩票", "棋牌", "百家乐", "老虎机", "捕鱼",
          "六合彩", "时时彩", "双色球", "投注", "下注", "娱乐城", "娱乐官网", "官网入口", "娱乐手机", "手机版下载", "娱乐场", "娱乐平台",
          "官网下载", "娱乐app", "真人娱乐", "电子游艺", "足球比分", "足彩", "华体会", "亚博", "开云", "乐鱼", "必威", "必赢", "九游",
          "爱游戏", "半岛体育", "米兰体育", "完美体育", "雷火", "威尼斯人", "澳门", "葡京", "金沙", "皇冠", "bet365", "注册送",
          "首存", "返水", "开户送", "太阳城", "永利", "银河国际", "大发", "凤凰彩", "世界杯买球", "买球", "电竞竞猜", "ng体育", "jdb",
          "pg电子", "全文免费阅读", "免费阅读全文", "最新章节", "无弹窗", "笔趣阁", "txt下载", "小说网", "代孕", "办证", "发票代开",
          "刷单", "迷药", "壮阳", "伟哥", "私家侦探", "高仿", "信用卡套现", "黑户贷款");

  /** Words that such lines are full of and that others may have; one point each. */
  private static final WordSet WEAK =
      setOf(
          "亚洲", "欧美", "日韩", "国产", "国语", "韩国", "日本", "久久", "精品", "激情", "成人", "在线观看", "在线播放", "在线视频",
          "在线网站", "免费观看", "免费视频", "永久免费", "高清", "视频网站", "视频免费", "综合", "福利", "午夜", "伊人", "秋霞", "狼人",
          "日日", "夜夜", "天天", "人人", "中出", "首页", "手机版", "官网", "官方网站", "下载", "登录", "注册", "平台", "app",
          "安卓版", "ios版", "客户端", "娱乐", "体育", "网址", "入口", "最新版", "推荐", "小说", "免费", "手机", "游戏", "直播");

  /** What the titles of serial novels are made of. */
  private static final WordSet STORY =
      setOf(
          "死后", "惨死", "疯了", "发了疯", "重生", "穿越", "离婚", "前夫", "前妻", "丈夫", "妻子", "总裁", "豪门", "怀孕", "流产",
          "白月光", "小三", "出轨", "婆婆", "岳母", "嫡女", "王爷", "王妃", "皇上", "娘娘", "将军府", "侯府", "赘婿", "战神",
          "首富", "神医", "萌宝", "分手后", "真千金", "假千金", "哥哥们", "弹幕", "系统绑定", "末世", "修仙", "逆袭");

  private static final int STRONG_POINTS = 3;

  private SpamWords() {}

  /** How much of a folded text they make up: the chars they cover, strong ones threefold. */
  static int weigh(String plain) {
    int weight = 0;
    for (int i = 0; i < plain.length(); ) {
      int strong = STRONG.lengthAt(plain, i);
      int weak = strong == 0 ? WEAK.lengthAt(plain, i) : 0;
      weight += strong * STRONG_POINTS + weak;
      i += Math.max(1, strong + weak);
    }
    return weight;
  }

  /** Whether a folded text has a word that hardly stands in an interview. */
  static boolean hasStrong(String plain) {
    return STRONG.isIn(plain);
  }

  /** Whether a folded line reads like the title of a serial novel. */
  static boolean isStory(String plain) {
    return STORY.isIn(plain);
  }

  private static WordSet setOf(String... words) {
    return new WordSet(List.of(words));
  }
}
