package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the titles of a series that is read name it, in comparable characters ({@link NormalizedText}). */
record SeriesName(Series series, Pattern spelling) {

    private static final List<SeriesName> ALL = List.of(
            of(Series.BULLETIN, "网络安全信息与动态周报"),
            of(Series.CNVD, "CNVD\\)?[-—–]?(?:信息安全)?(?:漏洞)?周报"),
            of(Series.RANSOMWARE, "勒索软件动态周报"));

    /** The further numbers of a double issue, of which group 1 is the last. */
    static final String FURTHER = "(?:期?[、,，/&+和及与至~～—–.·|│(-]{1,2}第?(\\d{1,3})){1,3}";

    /** Year and number, where they stand before the name. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}年第\\d{1,3}(?:" + FURTHER + ")?期(?:合刊)?(?=[-—–:：|]?$)");

    /** The year that some sites set before a name whose number stands behind it. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}年度?$");

    private static SeriesName of(Series series, String spelling) {
        return new SeriesName(series, Pattern.compile("(?i)" + spelling));
    }

    /**
     * A title parted at the name of its series.
     *
     * @param before what stands before the name
     * @param behind number, period and what else stands behind it
     */
    record Found(Series series, String before, String behind) {

        private static Found of(SeriesName name, String folded, Matcher matcher) {
            String before = folded.substring(0, matcher.start());
            String behind = folded.substring(matcher.end());
            Matcher number = NUMBER.matcher(before);
            if (number.find() && !behind.contains("年第")) {
                return new Found(name.series, before.substring(0, number.start()), number.group() + behind);
            }
            Matcher year = YEAR.matcher(before);
            return !name.series.isMain() && behind.replaceFirst("^[-—–]", "").startsWith("第") && year.find()
                    ? new Found(
                            name.series,
                            before.substring(0, year.start()),
                            before.substring(year.start(), year.start() + 4) + "年" + behind.replaceFirst("^[-—–]", ""))
                    : new Found(name.series, before, behind);
        }
    }

    /** The series whose name stands first in a folded text. */
    static Optional<Found> in(String folded) {
        if (folded.indexOf('周') < 0) {
            return Optional.empty();
        }
        String title = ChineseNumber.inDigits(folded);
        return ALL.stream()
                .map(name -> find(name, title))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(found -> found.before().length()));
    }

    private static Optional<Found> find(SeriesName name, String folded) {
        Matcher matcher = name.spelling.matcher(folded);
        return matcher.find() ? Optional.of(Found.of(name, folded, matcher)) : Optional.empty();
    }
}
