package dev.zhoubao.fetch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.http.WebAddress;
import dev.zhoubao.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * WeChat's articles. A notice stands in an element of its own on a page without an article; words in a text mean nothing,
 * since articles quote them.
 */
final class WeChatOrigin implements Origin {

    private static final List<String> ARTICLE = List.of("id=\"js_content\"", "id=\"js_article\"", "id='js_content'");
    private static final Pattern NOTICE = Pattern.compile(
            "(?is)<[a-z0-9]+[^>]*class=[\"']?[^\"'>]*\\b(?:weui-msg__title|global_error_msg)\\b[^>]*>(.{0,300})");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>([^<]*)");
    private static final Pattern VERIFY = Pattern.compile("id=[\"']?js_verify|/mp/wappoc_appmsgcaptcha");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern ASKS = Pattern.compile("环境异常|完成验证|去验证|操作频繁|访问过于频繁");
    private static final Pattern GONE = Pattern.compile("删除|无法查看|过期|停止访问|不存在|已屏蔽|被冻结|已注销|已迁移|违规");

    @Override
    public Optional<Refusal> refusal(WebAddress address, String text) {
        if (ARTICLE.stream().anyMatch(text::contains)) {
            return Optional.empty();
        }
        if (VERIFY.matcher(address.uri().getPath()).find()
                || VERIFY.matcher(text).find()) {
            return Optional.of(verification(address));
        }
        return Stream.of(NOTICE, TITLE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> words(found.group(1)))
                .flatMap(words -> refusal(address, text, words).stream())
                .findFirst();
    }

    private static Refusal verification(WebAddress address) {
        return new Refusal(State.BLOCKED, Phrase.of("{0} asks for a verification (环境异常)", address.host()), "");
    }

    private static Optional<Refusal> refusal(WebAddress address, String text, String words) {
        if (ASKS.matcher(words).find()) {
            return Optional.of(verification(address));
        }
        if (!NOTICE.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.notice(GONE.matcher(words).find() ? State.DELETED : State.FAILED, words));
    }

    /** The words at the beginning, up to the end of their element. */
    private static String words(String markup) {
        int end = markup.indexOf("</");
        String inside = end < 0 ? markup : markup.substring(0, end);
        String plain =
                TAG.matcher(inside).replaceAll("").replaceAll("\\s+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), 60));
    }
}
