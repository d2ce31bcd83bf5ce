package org.lunheng.clean;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a site's own lines are made of, {@link Folding folded}. */
final class ChromeWords {
  /** Words on buttons and in menus; a line of these only is chrome. */
  private static final Set<String> BUTTONS =
      Set.copyOf(
          Arrays.asList(
              """
          首页 主页 新闻 资讯 财经 科技 娱乐 体育 视频 图片 图库 专题 专栏 频道 导航 博客 论坛 社区 更多 正文 登录 注册 搜索
          菜单 目录 订阅 打印 评论 收藏 分享 关闭 点赞 转发 举报 返回 返回顶部 回到顶部 返回首页 返回列表 上一篇 下一篇 上一页
          下一页 字号 大 中 小 展开 收起 展开全文 阅读全文 查看更多 加载更多 点击查看 下载 app 客户端 扫一扫 微信 微博 qq 空间
          qq空间 朋友圈 复制 复制链接 收听 听新闻 朗读 播放 暂停 全屏 发送 提交 发表评论 我要评论 网友评论 热门评论 最新评论
          写评论 全部评论 关注 已关注 在看 赞赏 赞 喜欢作者 contact us 联系我们 关于我们 广告 广告合作 投稿 版权声明 a+ a- a 简
          繁 简体 繁体 english 中文 en cn rss 邮件 email facebook twitter weibo wechat line linkedin telegram x 电报 分享到
          分享至 分享本文 收藏本文 打印本文 推荐 热门 最新 排行 本站 网站地图 客服 帮助 设置 会员 期刊 杂志 商城 书店 读者服务
          人物 国际 国内 社会 文化 教育 健康 汽车 房产 时政 观点 深度 数码 互联网 创业 投资 公司 产业 专访 访谈 栏目 观察 快讯
          直播 活动 招聘 加入我们 人工智能 关闭窗口 打印本页 收藏本页 加入收藏 设为首页 手机版 电脑版 小程序 公众号 二维码 扫码
          点击 阅读 浏览 次 人 条 踩 顶 回复 share print like tweet home top back next prev previous menu search login
          subscribe 到 评论区 收藏夹 推荐阅读 相关阅读 列印 转寄 转寄友人 导出 倍速 目录 主页 会员中心 我的 消息
          个人中心 退出 繁体版 简体版 english version 归档 关于 关于我 留言 友链 往期杂志 夜间模式 听全文
          """
                  .strip()
                  .split("\\s+")));

  /** Where you are in a site. */
  private static final Pattern BREADCRUMB =
      Pattern.compile(
          "(?:您|你)?的?(?:现|当前|目前)?(?:在的|所在的?)?位置\\s*[:>].*|[\\[【(](?:广告|推广|赞助|ad|推荐)[\\])】].{0,50}|(?:延伸阅读|相关阅读|推荐阅读|相关报道|相关链接|更多阅读|往期回顾)\\s*[:|丨].{2,60}|欢迎(?:来到|光临|访问|您来到).{0,60}|今天是.{4,30}|跳[到转至].{0,4}(?:主要)?内容|\\d{1,4}\\s*[楼#]\\s.*|(?:首页|主页|home)\\s*(?:[>»›?/|·→-]+|\\s).{2,60}"
              + "|.{1,40}[>»›]+\\s*(?:正文|详情|内容)");

  /** Words that a short line has only if it is the site's, even if it is a sentence. */
  private static final String SURELY =
      "扫一扫|扫描.{0,8}(?:二维码|下方|上方)|长按.{0,8}(?:识别|关注)|关注.{0,14}公众号|公众号.{0,10}关注"
          + "|点击.{0,8}(?:蓝字|关注|上方|下方|阅读原文)|阅读原文|copyright|©|版权所有|all rights reserved|icp备|icp证|公网安备"
          + "|未经.{0,12}(?:授权|许可|允许|同意)|转载请|请注明出处|免责声明|版权声明|欢迎.{0,6}(?:与我们联系|联系我们|关注|投稿|订阅)"
          + "|contact us|发e-?mail|系统自动发送|退订|沉浸阅读|继续往下阅读|加入.{0,14}(?:好友|社群|粉丝)|如果[你您]喜欢(?:这篇|本文)"
          + "|[上下]一[篇条页]\\s*:|(?:投稿|商务|广告|合作).{0,6}(?:邮箱|热线|电话)|返回(?:顶部|首页|列表)";

  /** Words that a line has only if it is the site's and no sentence. */
  private static final String UNLESS_SENTENCE =
      "扫码|二维码|点击.{0,8}查看|分享[到至给]|微信(?:搜索|号)|我的(?:微信|电报|微博|qq)|下载.{0,10}(?:客户端|app)|打开.{0,10}app"
          + "|(?:阅读|浏览|点击|评论|点赞|转发|收藏)[数量次]*\\s*[:(]?\\s*\\d+|发送?邮件给|许可证号|联系(?:电话|方式|地址|邮箱|我们)"
          + "|上一[篇条]|下一[篇条]|字号|字级|我要评论|发表评论|网友评论|条评论|收藏本文|打印本文|服务热线|客服电话|举报电话|喝杯?咖啡|打赏"
          + "|网页版请点";

  private static final Pattern KEY =
      Pattern.compile("(?:广告|tags?|标签|关键词|分类|分享|电话|邮箱|地址|传真|e-?mail|网址|邮编)\\s*:");

  private static final Signs SITE = new Signs(SURELY);
  private static final Signs SHORT = new Signs(SURELY, UNLESS_SENTENCE);

  /** What disclaimers and copyright notes are made of; two of these make one. */
  private static final Signs LEGAL =
      new Signs(
          "免责声明|版权声明|特别声明|郑重声明|声明:",
          "不代表本?.{0,8}(?:观点|立场)|不代表.{0,12}(?:赞同|证实)|仅代表作者",
          "侵权|侵犯.{0,6}权",
          "联系(?:我们|本[网站刊]|客服)|与.{0,6}联系",
          "小时内(?<=\\d小时内)|删除",
          "转载",
          "版权(?:归|属|所有)",
          "仅供参考|不构成.{0,10}(?:建议|依据)|仅供.{0,6}(?:学习|参考|交流)",
          "真实性|准确性|完整性|不作任何保证|不承担",
          "可能存在(?:误差|错漏)|以.{0,6}为准",
          "来自于?互联网|来源于?网络|智能模型自动生成|由.{0,8}自动生成|传递更多信息",
          "未经.{0,12}(?:授权|许可|允许|同意)|保留.{0,6}(?:权利|追究)");

  /** What a host's praise of itself is made of; three of these, and no "I" or "you", make it. */
  private static final Signs PROMOTION =
      new Signs(
          "致力|旨在|宗旨|使命",
          "成立于|成立的|发起成立|自发组织|每[月周年]举办|创办|创立于|创刊|由.{1,20}(?:成立|主办|创办)|是.{0,10}(?:旗下|主管|主办)",
          "研究院|研究所|基金会|学社|社群|协会|俱乐部|研究中心|平台|公众号|杂志|论坛|媒体|机构|联盟|出版社|编辑部|读书会",
          "推动|促进|提供.{0,8}(?:服务|支撑|支持)|汇聚|引领|影响力",
          "领军|先进的?|权威|一流|知名|领先|优质|专业",
          "支持|合作|欢迎|订阅|关注|投稿|公益",
          "欢迎.{0,8}(?:转发|关注|订阅|投稿|加入|联系)",
          "面向|围绕|聚焦|依托|立足");

  private static final Pattern FOUNDED = Pattern.compile("成立于|成立的|发起成立|创办|创立于|创刊|自发组织");

  private static final Pattern PERSONAL = Pattern.compile("我(?!们?国)(?!们欢迎)|你|您|咱");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+-]+");
  private static final Pattern NUMBER = Pattern.compile("[\\d+-]{1,6}");
  private static final Pattern PAUSE = Pattern.compile("[。!?,]");
  private static final Pattern END = Pattern.compile("[。!?]$");
  private static final Pattern SAYING = Pattern.compile("[\\p{L}。!?…]");

  private static final int LONGEST_SHORT = 60;

  private ChromeWords() {}

  /**
   * Whether the words, separated by anything, are those of buttons: all of them, or most of a row
   * of short ones.
   */
  static boolean isButtons(String plain) {
    int words = 0;
    int buttons = 0;
    int longest = 0;
    for (String word : BETWEEN_WORDS.split(plain)) {
      if (!word.isEmpty() && !NUMBER.matcher(word).matches()) {
        words++;
        buttons += isButton(word) ? 1 : 0;
        longest = Math.max(longest, word.length());
      }
    }
    boolean row =
        words >= 3 && longest <= 8 && buttons * 2 >= words && !PAUSE.matcher(plain).find();
    return words > 0 && buttons == words && !END.matcher(plain).find()
        || row
        || words == 0 && !SAYING.matcher(plain).find();
  }

  private static boolean isButton(String word) {
    int length = word.length();
    return BUTTONS.contains(word) || length == 4 && BUTTONS.contains(word.substring(2));
  }

  static boolean isBreadcrumb(String plain) {
    return plain.length() <= 80 && BREADCRUMB.matcher(plain).matches();
  }

  /** Whether a short line is the site's. */
  static boolean isShortChrome(String plain) {
    if (plain.length() > LONGEST_SHORT) {
      return false;
    }
    boolean sentence = plain.length() > 10 && Headings.isEnded(plain);
    return sentence ? SITE.areIn(plain) : SHORT.areIn(plain) || KEY.matcher(plain).lookingAt();
  }

  /** Whether a paragraph disclaims something or claims a copyright. */
  static boolean isLegal(String plain) {
    return plain.length() <= 600 && LEGAL.count(plain) >= 2;
  }

  /** Whether a paragraph praises an institution. */
  static boolean isPromotion(String plain) {
    return plain.length() >= 30
        && plain.length() <= 800
        && !PERSONAL.matcher(plain).find()
        && PROMOTION.count(plain) >= (FOUNDED.matcher(plain).find() ? 3 : 4);
  }
}
