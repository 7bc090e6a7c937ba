package dev.zhoubao.ingest.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.jspecify.annotations.Nullable;

/** What parts of a mail or saved page hold, by what its page calls them (RFC 2557, RFC 2392). */
final class PartAddresses {

    private static final String CONTENT = "cid:";

    private final Map<String, String> held = new HashMap<>();

    void add(Entity entity, String holds) {
        MailParts.field(entity, "Content-Location")
                .ifPresent(location -> held.putIfAbsent(
                        DecoderUtil.decodeEncodedWords(location, DecodeMonitor.SILENT)
                                .replaceAll("\\s", ""),
                        holds));
        MailParts.field(entity, "Content-ID")
                .ifPresent(id -> held.putIfAbsent(CONTENT + id.replaceAll("^<|>$", ""), holds));
    }

    /** @param page the address of the page, to which the part's may be relative */
    Optional<String> at(String called, @Nullable String page) {
        return Stream.of(called, decoded(called), absolute(called, page))
                .flatMap(address -> Stream.ofNullable(held.get(address)))
                .findFirst();
    }

    private static String decoded(String address) {
        try {
            return address.startsWith(CONTENT)
                    ? URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String absolute(String address, @Nullable String page) {
        try {
            return page == null ? address : URI.create(page).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
