package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.TextBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's first sentence: its title again, 原创 (original), the author and the account.
 *
 * @param account the account, from the page's foot or from here
 * @param day the day that stands beside the account, where both are in one line
 * @param body the blocks below
 */
record Byline(@Nullable String account, @Nullable LocalDate day, List<TextBlock> body) {

    /** {@code 原创 author  account   2025-05-16 08:28}, as programs write it that turn WeChat's pages into Markdown. */
    private static final Pattern ONE_LINE = Pattern.compile(
            "(?:原创\\s+)?(?:\\S[^。，；：]{0,30}\\s{2,})?(\\S[^。，；：]{0,30}?)\\s{2,}(\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:\\d{2})?)");

    private static final String ORIGINAL = "原创";
    /** How the bulletin's own headings begin. */
    private static final String HEADING = "本周";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST_NAME = 30;
    private static final int MOST_LINES = 5;

    Optional<LocalDate> published() {
        return Optional.ofNullable(day);
    }

    static Byline of(String title, Optional<String> knownAccount, List<TextBlock> blocks) {
        int titles = 0;
        while (titles < blocks.size() && same(blocks.get(titles).text(), title)) {
            titles++;
        }
        List<TextBlock> rest = blocks.subList(titles, blocks.size());
        Matcher oneLine = ONE_LINE.matcher(rest.isEmpty() ? "" : rest.get(0).text());
        if (oneLine.matches()) {
            String account = knownAccount.orElse(oneLine.group(1));
            LocalDate day = PrintedDay.of(oneLine.group(2)).orElse(null);
            return new Byline(account, day, List.copyOf(rest.subList(1, rest.size())));
        }
        int names = 0;
        while (names < Math.min(MOST_LINES, rest.size()) && name(rest.get(names))) {
            names++;
        }
        List<String> above =
                rest.subList(0, names).stream().map(TextBlock::text).toList();
        String account = knownAccount.orElseGet(() -> guess(above));
        int end = account == null ? -1 : above.indexOf(account);
        if (end < 0 && !above.isEmpty() && above.get(0).equals(ORIGINAL)) {
            end = 0;
        }
        return new Byline(account, null, List.copyOf(rest.subList(end + 1, rest.size())));
    }

    /** Whether a line is the title; the page and the archive do not always agree on its spaces. */
    static boolean same(String text, String title) {
        return text.equals(title) || spaceless(text).equals(spaceless(title));
    }

    private static String spaceless(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static boolean name(TextBlock block) {
        String text = block.text();
        return block.url() == null
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(c -> "。，；：！？●".indexOf(c) >= 0);
    }

    /** 原创, author, account: only this order tells the account from a heading. */
    private static @Nullable String guess(List<String> above) {
        boolean complete = above.size() >= 3 && above.get(0).equals(ORIGINAL);
        return complete && !above.get(2).startsWith(HEADING) ? above.get(2) : null;
    }
}
