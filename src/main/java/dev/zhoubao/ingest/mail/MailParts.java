package dev.zhoubao.ingest.mail;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.PictureType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of one mail. */
final class MailParts {

    static final int DEEPEST = 16;
    private static final int MOST_PARTS = 1_000;
    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:\\s*(?:fwd?|re|转发|回复|答复)\\s*[:：])+\\s*");
    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(10_000)
            .build();

    private final List<Part> parts = new ArrayList<>();
    private final MailPictures pictures = new MailPictures();
    private final MailStyles styles = new MailStyles();
    private int seen;

    private MailParts() {}

    static List<Part> of(InputStream mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        MailParts found = new MailParts();
        Message whole = builder.parseMessage(mail);
        found.sheets(whole, 0);
        found.message(whole, 0);
        return found.parts;
    }

    /** Known before the page that names them. */
    private void sheets(Entity entity, int depth) {
        if (depth < DEEPEST && entity.getBody() instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> sheets(part, depth + 1));
        } else if ("text/css".equalsIgnoreCase(entity.getMimeType()) && entity.getBody() instanceof SingleBody body) {
            styles.add(entity, new String(bytes(body), StandardCharsets.UTF_8));
        }
    }

    private void message(Message message, int depth) {
        MailText text = MailText.of(message, depth);
        if (!text.parts().isEmpty()) {
            add(text, said(message, text.parts().get(0)));
        }
        attached(message, text, depth);
    }

    private void attached(Entity entity, MailText text, int depth) {
        if (depth >= DEEPEST || ++seen > MOST_PARTS) {
            return;
        }
        if (entity.getBody() instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> attached(part, text, depth + 1));
        } else if (entity.getBody() instanceof Message forwarded) {
            message(forwarded, depth + 1);
        } else if (!text.parts().contains(entity) && entity.getBody() instanceof SingleBody body) {
            single(entity, body);
        }
    }

    /** Documents are attached; pictures belong to the page. */
    private void single(Entity entity, SingleBody body) {
        if (isPicture(body)) {
            pictures.add(entity, attach(PartName.file(entity).orElseGet(pictures::next), () -> bytes(body)));
            return;
        }
        byte[] bytes = bytes(body);
        if (PartName.isDocument(entity, bytes)) {
            document(PartName.of(entity, () -> "part " + (parts.size() + 1)), bytes, () -> bytes(body));
        }
    }

    /** @param again the bytes, read anew when they are wanted: those of all parts are never held at once */
    private void document(String called, byte[] bytes, Supplier<byte[]> again) {
        Map<String, byte[]> files = AttachedArchive.entries(bytes);
        files.forEach((file, packed) -> attach(called + DocumentLocation.INSIDE + file, () -> packed));
        if (files.isEmpty() && AttachedArchive.isUnreadable(bytes)) {
            parts.add(
                    Part.unreadable(
                            name(called),
                            Phrase.of(
                                    "the zip archive is damaged, encrypted or holds too much, so it is left out: unpack it first")));
        } else if (files.isEmpty()) {
            attach(called, again);
        }
    }

    private String attach(String called, Supplier<byte[]> bytes) {
        String name = name(called);
        parts.add(new Part(name, bytes, MailPictures.attached(name)));
        return name;
    }

    private static boolean isPicture(SingleBody body) {
        try (InputStream in = body.getInputStream()) {
            return PictureType.of(in.readNBytes(PictureType.HEAD)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private void add(MailText own, Part.Said said) {
        String name = name(own.page() ? "page" : "text");
        try {
            String text = own.text();
            parts.add(own.page() ? Part.html(name, styles.into(text, said.url()), said) : Part.text(name, text, said));
        } catch (UnknownEncodingException e) {
            byte[] bytes = bytes((SingleBody) own.parts().get(0).getBody());
            parts.add(new Part(name, () -> bytes, said));
        }
    }

    /** A name that no other part has. */
    private String name(String wanted) {
        return parts.stream().anyMatch(part -> part.name().equals(wanted)) ? (parts.size() + 1) + "/" + wanted : wanted;
    }

    private Part.Said said(Message message, Entity text) {
        String subject = subject(message);
        String address = address(message, text);
        return new Part.Said(
                FORWARDED.matcher(subject).replaceFirst(""),
                sender(message.getFrom()),
                null,
                null,
                Optional.ofNullable(message.getDate()).map(MailParts::moment).orElse(null),
                address,
                picture -> pictures.located(picture, address));
    }

    /** As it stands in the mail, where it is not in the letters that it should be in. */
    private static String subject(Message message) {
        ByteSequence raw = Optional.ofNullable(message.getHeader().getField("Subject"))
                .map(Field::getRaw)
                .orElse(ByteSequence.EMPTY);
        try {
            String text = TextDecoder.decode(raw.toByteArray());
            return text.chars().allMatch(c -> c < 128)
                    ? Optional.ofNullable(message.getSubject()).orElse("")
                    : text.substring(text.indexOf(':') + 1).strip();
        } catch (UnknownEncodingException e) {
            return "";
        }
    }

    private static LocalDateTime moment(Date date) {
        return date.toInstant().atOffset(PrintedDay.BEIJING).toLocalDateTime();
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        return from == null || from.isEmpty()
                ? null
                : Optional.ofNullable(from.get(0).getName()).orElse(from.get(0).getAddress());
    }

    /** Where a saved page was: the browser says it above, or beside the page. */
    private static @Nullable String address(Message message, Entity text) {
        return Stream.of(field(message, "Snapshot-Content-Location"), field(text, "Content-Location"))
                .flatMap(Optional::stream)
                .filter(ArticleAddress::isWeb)
                .findFirst()
                .orElse(null);
    }

    static Optional<String> field(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader().getField(name))
                .map(Field::getBody)
                .map(String::strip);
    }

    static byte[] bytes(SingleBody body) {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
