package dev.zhoubao.ingest.mail;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/**
 * The text of a mail itself.
 *
 * @param parts those that hold it, one after the other; none where it has no text
 * @param page whether they are a page, and not plain text
 */
record MailText(List<Entity> parts, boolean page) {

    private static final Pattern WIDE = Pattern.compile("(?i)UTF-?16(?:LE|BE)?");
    private static final Pattern SENTENCE = Pattern.compile("(?i)。|&#12290;|&#x3002;");

    MailText {
        parts = List.copyOf(parts);
    }

    /** The page in it; the plain text where there is no page, or one without a sentence beside a text that has some. */
    static MailText of(Message mail, int depth) {
        List<Entity> page = own(mail, "text/html", depth);
        List<Entity> text = own(mail, "text/plain", depth);
        boolean plain = page.isEmpty() || (!hasSentence(page) && hasSentence(text));
        return new MailText(plain ? text : page, !plain);
    }

    /** All of those that stand one after the other; of those that stand for each other or belong together, the first. */
    private static List<Entity> own(Entity entity, String kind, int depth) {
        if (depth < MailParts.DEEPEST && entity.getBody() instanceof Multipart multipart) {
            Stream<List<Entity>> parts = multipart.getBodyParts().stream()
                    .map(part -> own(part, kind, depth + 1))
                    .filter(own -> !own.isEmpty());
            return "multipart/mixed".equalsIgnoreCase(entity.getMimeType())
                    ? parts.flatMap(List::stream).toList()
                    : parts.findFirst().orElse(List.of());
        }
        return kind.equalsIgnoreCase(entity.getMimeType())
                        && entity.getBody() instanceof SingleBody
                        && !PartName.isAttached(entity)
                ? List.of(entity)
                : List.of();
    }

    private static boolean hasSentence(List<Entity> parts) {
        return parts.stream().anyMatch(part -> {
            try {
                return SENTENCE.matcher(decoded(part)).find();
            } catch (UnknownEncodingException e) {
                return false;
            }
        });
    }

    /** What they say together. */
    String text() throws UnknownEncodingException {
        List<String> texts = new ArrayList<>();
        for (Entity part : parts) {
            texts.add(decoded(part));
        }
        return String.join("\n\n", texts);
    }

    static String decoded(Entity entity) throws UnknownEncodingException {
        byte[] bytes = MailParts.bytes((SingleBody) entity.getBody());
        return isWide(entity)
                ? TextDecoder.decode(
                        new String(bytes, Charset.forName(entity.getCharset())).getBytes(StandardCharsets.UTF_8))
                : TextDecoder.decode(bytes);
    }

    /** Whether it says that each of its characters takes two bytes, which is not seen in the bytes. */
    private static boolean isWide(Entity entity) {
        return WIDE.matches(Optional.ofNullable(entity.getCharset()).orElse(""));
    }
}
