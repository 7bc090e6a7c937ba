package dev.zhoubao.ingest.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the page around a WeChat article leaves in its archived text: buttons, hints, counters. It stands after the
 * article, opened by a line that no article holds by itself, or is a bare tail of single words and punctuation.
 */
final class PageChrome {

    /** Whole lines that open the page's foot. */
    private static final Set<String> OPENERS = Set.of("预览时标签不可点", "微信扫一扫", "继续滑动看下一个", "轻触阅读原文");

    /** Whole lines that occur in the foot and may end an article that has lost its opener. */
    private static final Set<String> WORDS = Set.of(
            "视频",
            "小程序",
            "赞",
            "，轻点两下取消赞",
            "在看",
            "，轻点两下取消在看",
            "分享",
            "留言",
            "收藏",
            "阅读原文",
            "阅读全文",
            "知道了",
            "取消",
            "允许",
            "×",
            "分析",
            "关注该公众号",
            "使用小程序",
            "使用完整服务",
            "向上滑动看下一个",
            "喜欢此内容的人还喜欢");

    /** No hint in the foot is as long. */
    private static final int LONG_SENTENCE = 40;

    /** Far more than all the page's words in one line. */
    private static final int LONGEST_FOOT = 1000;

    private static final String AFTER_ACCOUNT = "向上滑动看下一个";

    private PageChrome() {}

    /** The lines before the foot. */
    static List<Line> body(List<Line> lines) {
        int end = opener(lines).orElse(lines.size());
        while (end > 0 && chrome(lines.get(end - 1).text())) {
            end--;
        }
        return lines.subList(0, end);
    }

    /** The account's name, which the foot repeats just before its hint to scroll up. */
    static Optional<String> account(List<Line> lines) {
        int start = opener(lines).orElse(lines.size());
        String last = "";
        for (Line line : lines.subList(start, lines.size())) {
            if (line.text().equals(AFTER_ACCOUNT)) {
                return last.isEmpty() || WORDS.contains(last) || OPENERS.contains(last)
                        ? Optional.empty()
                        : Optional.of(last);
            }
            if (!line.blank() && !line.text().startsWith("![")) {
                last = line.text();
            }
        }
        return Optional.empty();
    }

    /** The first opener below the article's last long sentence: above it, the same words are the article's own. */
    private static Optional<Integer> opener(List<Line> lines) {
        for (int i = lastSentence(lines) + 1; i < lines.size(); i++) {
            if (OPENERS.contains(lines.get(i).text())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int lastSentence(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (text.length() >= LONG_SENTENCE && text.indexOf('。') >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean chrome(String text) {
        return WORDS.contains(text) || text.startsWith("听过") || wordless(text) || chromeOnly(text);
    }

    /** Punctuation, or a picture without an address. */
    private static boolean wordless(String text) {
        return text.equals("![]()")
                || (!text.contains("](") && text.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** The page's words in one line, as some feeds leave them. */
    private static boolean chromeOnly(String text) {
        if (text.length() > LONGEST_FOOT || text.indexOf(' ') < 0) {
            return false;
        }
        String[] words = text.split(" +");
        return words.length > 1 && Arrays.stream(words).allMatch(PageChrome::chrome);
    }
}
