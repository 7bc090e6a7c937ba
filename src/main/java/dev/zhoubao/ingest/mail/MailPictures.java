package dev.zhoubao.ingest.mail;

import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.model.Picture;
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

/** The pictures among the parts of a mail or saved page, by what its page calls them (RFC 2557, RFC 2392). */
final class MailPictures {

    private static final String CONTENT = "cid:";

    private final Map<String, String> names = new HashMap<>();
    private int count;

    /** The name of a further picture that has none. */
    String next() {
        return "picture " + ++count;
    }

    /** Takes a part that is a picture. */
    void add(Entity entity, String name) {
        MailParts.field(entity, "Content-Location")
                .ifPresent(location -> names.putIfAbsent(
                        DecoderUtil.decodeEncodedWords(location, DecodeMonitor.SILENT)
                                .replaceAll("\\s", ""),
                        name));
        MailParts.field(entity, "Content-ID")
                .ifPresent(id -> names.putIfAbsent(CONTENT + id.replaceAll("^<|>$", ""), name));
    }

    /**
     * The picture with its place among the parts, if it is there.
     *
     * @param page the address of the page
     */
    Picture located(Picture picture, @Nullable String page) {
        return picture.in(Stream.of(Optional.ofNullable(picture.file()), Optional.of(picture.url()))
                .flatMap(Optional::stream)
                .flatMap(called -> Stream.of(called, decoded(called), absolute(called, page)))
                .flatMap(address -> Stream.ofNullable(names.get(address)))
                .findFirst()
                .map(name -> DocumentLocation.INSIDE + name)
                .orElse(null));
    }

    /** Says of what is attached under this name that no pictures lie beside it, and of those in it where they are. */
    static Part.Said attached(String name) {
        String inside = DocumentLocation.INSIDE + name;
        return new Part.Said(null, null, null, null, null, null, picture -> {
            String place = picture.file();
            boolean within = place != null && place.startsWith(DocumentLocation.INSIDE);
            return picture.in(within ? inside + place : null);
        });
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
