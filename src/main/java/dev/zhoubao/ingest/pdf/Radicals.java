package dev.zhoubao.ingest.pdf;

import java.text.Normalizer;

/**
 * Radicals in the place of the ideographs that look alike: fonts draw both with one glyph, and PDFs often name the radical.
 * Source: Unicode's {@code EquivalentUnifiedIdeograph.txt}, which for the Kangxi radicals says what NFKC does.
 */
final class Radicals {

    private static final String SUPPLEMENT = "⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃"
            + "⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
    private static final String IDEOGRAPHS = "厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀"
            + "西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private static final char FIRST = '\u2E80';
    private static final char KANGXI = '\u2F00';
    private static final char LAST = '\u2FD5';

    private Radicals() {}

    static String replaced(String text) {
        if (text.chars().allMatch(c -> c < FIRST || c > LAST)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = SUPPLEMENT.indexOf(c);
            replaced.append(
                    c >= KANGXI && c <= LAST
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                            : at < 0 ? String.valueOf(c) : String.valueOf(IDEOGRAPHS.charAt(at)));
        }
        return replaced.toString();
    }
}
