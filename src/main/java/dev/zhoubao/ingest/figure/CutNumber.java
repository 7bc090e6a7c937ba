package dev.zhoubao.ingest.figure;

import java.util.regex.Pattern;

/**
 * A number at the end of one block whose unit, or whose other digits, begin the next: a page or a line ended there; or a
 * label there whose number begins the next, as in cells of a table.
 */
final class CutNumber {

    /** A unit, and what may stand behind it there: no longer word, such as 个人 or 台湾. */
    private static final Pattern UNIT = Pattern.compile("^(?:万|亿|%|[万亿]?[" + CountUnits.WORDS + "])"
            + "(?:[^\\p{L}\\d]|$|其[中余]|环比|同比|[较比与含]|各[类种]|网络安全|网页|仿冒|跨境|恶意|提供恶意|主机|域名|IP|网站|(?:信息)?(?:安全)?事件)");

    private static final Pattern DIGITS = Pattern.compile("^\\d[\\d,，.]{0,11}(?:[万亿]?[" + CountUnits.WORDS + "%]|万|$)");

    /** What is counted, at the end of a block. */
    private static final Pattern LABEL =
            Pattern.compile("(?:事件|投诉|链接|(?i:URL)|平台|网站|主机|页面|漏洞)(?:总?数量?|总量)?(?:约?[为共达是]|[：:])?$");

    private static final int LONGEST_LABEL = 20;

    /** Drawn where digits, or a label and digits, meet that may not belong together, so that they are no number. */
    private static final String BREAK = "¶";

    private CutNumber() {}

    /** Whether a sentence goes on with the one before it, as both are folded. */
    static boolean between(String before, String behind) {
        return endsWithDigit(before)
                ? UNIT.matcher(behind).find() || DIGITS.matcher(behind).find()
                : DIGITS.matcher(behind).find() && LABEL.matcher(end(before)).find();
    }

    private static String end(String folded) {
        return folded.substring(Math.max(0, folded.length() - LONGEST_LABEL));
    }

    private static boolean endsWithDigit(String folded) {
        char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
        return last >= '0' && last <= '9';
    }

    static String joined(String before, String behind) {
        return before + (DIGITS.matcher(behind).find() ? BREAK : "") + behind;
    }
}
