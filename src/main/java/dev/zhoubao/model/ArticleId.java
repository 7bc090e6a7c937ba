package dev.zhoubao.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a WeChat article, from its address: account ({@code __biz}), message id (grows with time) and
 * position in the message. {@code sn} is a checksum and no part of the identity.
 */
public record ArticleId(
        String biz, long mid, int idx, @Nullable String sn) {

    private static final String HOST = "://mp.weixin.qq.com/";

    /** The identity that an address names; every other parameter and the fragment are noise. */
    public static Optional<ArticleId> in(@Nullable String url) {
        if (url == null || !(url.startsWith("https" + HOST) || url.startsWith("http" + HOST))) {
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
            boolean possible = mid >= 0 && idx >= 0;
            return possible ? Optional.of(new ArticleId(biz, mid, idx, parameters.get("sn"))) : Optional.empty();
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

    public boolean sameArticleAs(ArticleId other) {
        return biz.equals(other.biz) && mid == other.mid && idx == other.idx;
    }

    @Override
    public String toString() {
        return biz + "/" + mid + "/" + idx;
    }
}
