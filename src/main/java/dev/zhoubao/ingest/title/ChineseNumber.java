package dev.zhoubao.ingest.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in ideographs, as some titles and dates have them. */
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ONE = "[一二三四五六七八九十〇零○]";

    /** The numbers of an issue ({@code 第四十、四十一期}), and its year. */
    private static final Pattern ISSUE = Pattern.compile("第(?=[^期]{0,3}" + ONE + ")(?:" + ONE
            + "|[\\d、,，/&+和及与至~～—–.·|│(第-]|期(?=[、,，和及与至第]))*期|[二一][〇零○一九]" + ONE + "{2}(?=年)");

    private static final Pattern DAY = Pattern.compile("[二一][〇零○一九]" + ONE + "{2}年" + ONE + "{1,2}月" + ONE + "{1,3}日");

    private static final Pattern NUMBER = Pattern.compile(ONE + "+");

    private ChineseNumber() {}

    /** A number of digits, or up to ninety-nine in ideographs, or a year's ideographs one by one. */
    public static int of(String printed) {
        String text = printed.replace('零', '〇').replace('○', '〇').replace('两', '二');
        if (text.chars().allMatch(c -> c < 128)) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.chars().reduce(0, (number, c) -> number * 10 + DIGITS.indexOf(c));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        return tens * 10 + (ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)));
    }

    /** A folded title with the numbers of its issue in digits. */
    static String inDigits(String title) {
        return inDigits(title, ISSUE);
    }

    /** A text with the days in it, of which the year is one, in digits: {@code 二〇二四年七月十二日}. */
    public static String daysInDigits(String text) {
        return text.indexOf('年') < 0 ? text : inDigits(text, DAY);
    }

    private static String inDigits(String text, Pattern places) {
        return places.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(NUMBER.matcher(place.group())
                        .replaceAll(number -> number.group().length() <= 4 ? digits(number.group()) : number.group())));
    }

    /** As printed, where it is none that makes sense. */
    private static String digits(String printed) {
        int number = of(printed);
        return number > 0 ? String.valueOf(number) : printed;
    }
}
