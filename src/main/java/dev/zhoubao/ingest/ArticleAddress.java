package dev.zhoubao.ingest;

import com.google.re2j.Pattern;
import dev.zhoubao.model.ArticleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the identity of a WeChat article out of its address; every other parameter and the fragment are noise. */
public final class ArticleAddress {

    private static final Pattern HOST = Pattern.compile("https?://mp\\.weixin\\.qq\\.com/");

    private ArticleAddress() {}

    /** Whether it is an address of the web. */
    public static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    public static Optional<ArticleId> identity(@Nullable String url) {
        if (url == null || !HOST.matcher(url).lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = parameters(url);
        String biz = parameters.getOrDefault("__biz", "").replace("%3D", "=").replace("%3d", "=");
        if (biz.isEmpty()) {
            return Optional.empty();
        }
        try {
            long mid = Long.parseLong(parameters.getOrDefault("mid", ""));
            int idx = Integer.parseInt(parameters.getOrDefault("idx", "1"));
            return Optional.of(new ArticleId(biz, mid, idx, parameters.get("sn")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parameters(String url) {
        Map<String, String> parameters = new HashMap<>();
        String query = url.substring(url.indexOf('?') + 1).split("#", 2)[0];
        for (String pair : query.replace("&amp;", "&").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }
}
