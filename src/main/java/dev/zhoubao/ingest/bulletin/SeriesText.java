package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of a series are laid out, as far as its figures depend on it.
 *
 * @param behindFigures the headings below which no figure is the issue's own; null where all of a text may hold some
 */
record SeriesText(Series series, @Nullable Pattern behindFigures) {

    private static final int LONGEST_HEADING = 40;

    private static final SeriesText PLAIN = new SeriesText(Series.BULLETIN, null);

    private static final List<SeriesText> ALL = List.of(
            PLAIN,
            new SeriesText(
                    Series.CNVD, Pattern.compile(".{0,12}(?:重要漏洞安全告警|重要漏洞告警|漏洞要闻速递|安全要闻|关于(?:CNVD|CNCERT)).{0,8}")),
            new SeriesText(Series.RANSOMWARE, Pattern.compile(".{0,6}(?:典型勒索软件攻击事件|威胁情报).{0,4}")));

    static SeriesText of(@Nullable Series series) {
        return ALL.stream()
                .filter(text -> text.series.equals(series))
                .findFirst()
                .orElse(PLAIN);
    }

    /** Whether a block is a heading behind which the figures end. */
    boolean endsFigures(String block) {
        return behindFigures != null
                && block.length() <= LONGEST_HEADING
                && behindFigures.matcher(NormalizedText.of(block)).matches();
    }
}
