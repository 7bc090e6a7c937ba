package dev.zhoubao.ingest.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.UnknownEncodingException;
import dev.zhoubao.ingest.title.TitleReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** What the parts of a mail or saved page are called, and which of them are documents of their own. */
final class PartName {

    /** PDF, an archive or Word file, or an old Word file. */
    private static final Pattern DOCUMENT = Pattern.compile("%PDF-|PK\\x{03}\\x{04}|\\x{D0}\\x{CF}\\x{11}\\x{E0}");

    private static final Pattern SIGNATURE =
            Pattern.compile("(?i)application/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)");

    private static final int HEAD = 8;
    private static final Pattern LAST = Pattern.compile("([^/:?#]+)/?(?:[?#].*)?$");

    private PartName() {}

    /** By the name with which it is sent as a file. */
    static Optional<String> file(Entity entity) {
        return Optional.ofNullable(entity.getFilename())
                .or(() -> Optional.ofNullable(entity.getHeader().getField("Content-Type"))
                        .filter(ContentTypeField.class::isInstance)
                        .map(type -> ((ContentTypeField) type).getParameter("name"))
                        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)))
                .filter(name -> !name.isBlank());
    }

    /** By that name, or else the end of its address. */
    static String of(Entity entity, Supplier<String> otherwise) {
        return file(entity)
                .or(() -> MailParts.field(entity, "Content-Location")
                        .map(LAST::matcher)
                        .filter(Matcher::find)
                        .map(last -> last.group(1)))
                .orElseGet(otherwise);
    }

    /** Whether it is sent as a file beside the text. */
    static boolean isAttached(Entity entity) {
        return file(entity).isPresent() || "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /**
     * Whether it is a document of its own: sent as a file; or without a name, and of a form that is no text, or a text that names
     * the series and does not stand for another one.
     */
    static boolean isDocument(Entity entity, byte[] bytes) {
        return (file(entity).isPresent() && !SIGNATURE.matches(entity.getMimeType()))
                || DOCUMENT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1))
                        .lookingAt()
                || (!isAlternative(entity) && namesSeries(entity));
    }

    private static boolean isAlternative(Entity entity) {
        Entity parent = entity.getParent();
        return parent != null && "multipart/alternative".equalsIgnoreCase(parent.getMimeType());
    }

    private static boolean namesSeries(Entity entity) {
        try {
            return entity.getMimeType().startsWith("text/") && TitleReader.mayHoldName(MailText.decoded(entity));
        } catch (UnknownEncodingException e) {
            return false;
        }
    }
}
