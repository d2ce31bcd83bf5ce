package org.lunheng.clean;

import org.lunheng.document.Script;

/**
 * A plain form of a text for rules to look at: Traditional characters as Simplified, full-width
 * ASCII as ASCII, Latin letters in lower case, odd spaces as spaces. It has as many chars as the
 * text, so an index into one is an index into the other, and each rule is written once for both
 * scripts and both widths.
 *
 * <p>The table holds the characters that the rules' words use and those that tell the scripts
 * apart; it is no converter.
 */
final class Folding {
  /** Pairs of a Traditional character and its Simplified form. */
  private static final String PAIRS =
      "當当頁页資资訊讯責责編编輯辑記记報报訪访談谈錄录實实為为對对話话內内圖图攝摄視视頻频來来發发時时間间標标題题據据講讲議议會会聲声權权轉转載载請请聯联係系們们郵邮電电號号"
          + "碼码掃扫長长識识別别維维關关閱阅讀读評评論论點点擊击讚赞贊赞熱热門门薦荐歡欢與与紹绍簡简歷历術术學学員员師师總总經经裡里裏里這这個个說说問问謝谢麼么嗎吗沒没還还過过從从"
          + "後后給给應应該该認认覺觉種种現现樣样導导業业場场動动機机開开無无國国產产觀观費费體体網网遊游戲戏線线歐欧亞亚註注驗验獎奖質质僅仅參参構构損损刪删響响處处譯译審审寫写賓宾"
          + "聽听眾众紙纸節节選选單单廣广頂顶鏈链連连結结條条隱隐協协邊边幾几將将東东車车見见兩两愛爱變变樂乐書书買买義义亂乱決决準准創创劃划製制勢势務务卻却衛卫須须顧顾顯显飛飞馬马"
          + "驚惊龍龙歲岁測测濟济溫温滿满營营獨独環环異异療疗盡尽監监確确禮礼稱称競竞筆笔級级組组細细終终絕绝統统緊紧緣缘練练縮缩績绩織织繼继續续職职聰聪腦脑臉脸興兴舉举舊旧藝艺藥药"
          + "衝冲補补裝装複复規规親亲計计討讨訓训許许訴诉詞词試试詳详誌志語语誤误課课誰谁調调證证護护讓让豐丰負负財财貢贡貴贵賣卖購购贏赢趕赶趨趋蹤踪軍军軟软輕轻較较輛辆輪轮農农達达"
          + "違违遠远適适遺遗邏逻鄉乡醫医釋释鐘钟錢钱錯错鍵键鏡镜閉闭陳陈陽阳隊队際际隨随險险雖虽雙双雜杂難难靜静項项順顺預预領领頭头願愿類类風风養养驅驱魯鲁陸陆劉刘張张趙赵黃黄吳吴"
          + "孫孙鄧邓馮冯韓韩楊杨葉叶蔣蒋鄭郑蘇苏呂吕賈贾鍾钟譚谭範范鄒邹龔龚萬万湯汤嚴严喬乔賀贺賴赖龐庞蘭兰倫伦顏颜莊庄閻阎薩萨齊齐嶼屿盧卢羅罗閃闪靈灵專专傳传價价億亿優优兒儿剛刚剝剥"
          + "劇剧勁劲勝胜華华啟启嘆叹團团執执壓压夢梦壽寿夠够奪夺婦妇寶宝層层屬属島岛帶带幫帮幹干廠厂廳厅彈弹徹彻徵征態态慮虑憂忧懷怀戰战戶户擁拥擇择擔担擴扩數数斷断於于極极榮荣槍枪"
          + "檢检歸归殺杀氣气漢汉滅灭漸渐潛潜灣湾爭争狀状獲获瑪玛畫画癡痴盤盘礎础積积穩稳窮穷純纯紅红約约紛纷緒绪緩缓繪绘罰罚聞闻膽胆臨临蘊蕴虛虚訂订詢询誠诚謂谓譽誉貝贝賽赛贈赠軌轨"
          + "輔辅輸输辦办迴回進进運运遲迟醜丑採采釀酿針针鋒锋鎖锁鑑鉴陣阵隻只雲云霧雾韌韧頗颇頸颈額额餘余饋馈駕驾騙骗鬆松麗丽麥麦齒齿";

  /** Simplified forms that Traditional text has too, or that conversion often leaves in it. */
  private static final String BOTH = "么里后于制志范干征回丑采只云余松系愿游注";

  private static final char[] SIMPLE = simple();

  private Folding() {}

  /** The plain form of a text, of the same length in chars. */
  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = SIMPLE[text.charAt(i)];
    }
    return new String(folded);
  }

  /** Whether the character is one that only Traditional text has, as far as the table knows. */
  static boolean isTraditional(int codePoint) {
    return codePoint > 0x2E80 && codePoint < 0xF900 && SIMPLE[codePoint] != codePoint;
  }

  /** The script that most of the telling characters of these lines belong to. */
  static Script scriptOf(Iterable<String> lines) {
    int balance = 0;
    boolean[] simplified = new boolean[0x10000];
    for (int i = 0; i < PAIRS.length(); i += 2) {
      simplified[PAIRS.charAt(i + 1)] = PAIRS.charAt(i) != PAIRS.charAt(i + 1);
    }
    BOTH.chars().forEach(c -> simplified[c] = false);
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        balance += isTraditional(c) ? 1 : simplified[c] ? -1 : 0;
      }
    }
    return balance > 0 ? Script.HANT : Script.HANS;
  }

  private static char[] simple() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      table[c] = table[c + 0xFEE0] = Character.toLowerCase(c);
    }
    for (char c : "\u00A0\u2002\u2003\u2009\u3000\t".toCharArray()) {
      table[c] = ' ';
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
    }
    return table;
  }
}
