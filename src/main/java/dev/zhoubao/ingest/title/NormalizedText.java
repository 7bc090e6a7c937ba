package dev.zhoubao.ingest.title;

import java.text.Normalizer;

/**
 * Text made comparable: white space, invisible characters and raised digits dropped, full-width letters and brackets made
 * half-width, the decimal digits of every script those of ASCII, Traditional characters Simplified. Chinese punctuation
 * stays, because it separates.
 */
public final class NormalizedText {

    private static final String KEPT = "，；：！？";

    /** The characters of our wordings and titles that have a Traditional form, and no others; one for one. */
    private static final String TRADITIONAL =
            "與點網絡處訴惡連鏈結個應務載臺協調數約為爲機頁後門評價級別針對飛蟲殭屍馬註冊頂佔環較減長無錄週" + "總體態勢優報動類統計內訪問於漲顯稱圖國達軟脅" + "過萬億預聯轉發顧薦綜傳監測廣遼寧龍雲陝肅貴蘇慶碼開";

    private static final String SIMPLIFIED =
            "与点网络处诉恶连链结个应务载台协调数约为为机页后门评价级别针对飞虫僵尸马注册顶占环较减长无录周" + "总体态势优报动类统计内访问于涨显称图国达软胁" + "过万亿预联转发顾荐综传监测广辽宁龙云陕肃贵苏庆码开";

    /** The block of the ideographs that any of our words is written with. */
    private static final int FIRST = 0x4E00;

    private static final int LAST = 0xA000;
    private static final char[] TO_SIMPLIFIED = table();

    private NormalizedText() {}

    /** By ideograph, since every character of every text is asked. */
    private static char[] table() {
        char[] table = new char[LAST - FIRST];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return table;
    }

    public static String of(String text) {
        char[] folded = new char[text.length()]; // never more: each character stays one of its kind or goes
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                folded[length++] = TO_SIMPLIFIED[c - FIRST];
            } else {
                int point = text.codePointAt(i);
                length += visible(point) ? Character.toChars(narrow(point), folded, length) : 0;
                i += Character.charCount(point) - 1;
            }
        }
        return new String(folded, 0, length);
    }

    /** Whether it is one of those of which nearly every text consists: cheaper to ask than for one of some signs. */
    public static boolean isIdeograph(char c) {
        return c >= FIRST && c < LAST;
    }

    private static boolean visible(int c) {
        return !isRaised(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }

    /** A digit or sign that stands above or below the line is a footnote's, not a number's. */
    private static boolean isRaised(int c) {
        return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x208E);
    }

    private static int narrow(int c) {
        if (c >= 0x2F00 && c <= 0x2FD5) { // radicals, which some fonts have in place of the same ideographs
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePointAt(0);
        }
        if (c > 0x7F && Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E && KEPT.indexOf(c) < 0;
        return fullWidth ? c - 0xFEE0 : c;
    }
}
