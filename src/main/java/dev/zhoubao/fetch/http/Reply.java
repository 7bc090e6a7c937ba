package dev.zhoubao.fetch.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param address where the answer comes from, after redirects
 * @param headers by name in small letters; of several the first
 * @param body as it was before the server packed it
 */
@SuppressWarnings("ArrayRecordComponent") // Replies are not compared.
public record Reply(WebAddress address, int status, Map<String, String> headers, byte[] body) {

    public static final int OK = 200;
    public static final int NOT_MODIFIED = 304;

    public Reply {
        Map<String, String> byName = new TreeMap<>();
        headers.forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(byName);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean redirects() {
        return status >= 301 && status <= 308 && status != NOT_MODIFIED && status != 305 && status != 306;
    }
}
