package dev.zhoubao.ingest.mail;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.PartsReader;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes mails and pages that a browser saved as one file (MHTML) apart: the page or text that the mail is, then what is
 * attached to it, forwarded mails included.
 */
public final class MailReader implements PartsReader {

    private static final int HEAD = 64 << 10;

    /** Compiled when the first document begins as a mail may. */
    private interface Fields {
        Pattern FIRST = Pattern.compile("(?:From |[A-Za-z][A-Za-z0-9-]*:)");

        /** Among the fields of the head, one that only mails have. */
        Pattern MIME = Pattern.compile(
                "(?is)^(?:[^\\n]+\\n)*?(?:mime-version:|content-type:[ \\t]*(?:multipart|text|message)/|message-id:[ \\t]*<)");
    }

    @Override
    public boolean opens(byte[] bytes) {
        if (bytes.length == 0 || !Character.isLetter(bytes[0])) {
            return false;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return Fields.FIRST.matcher(start).lookingAt()
                && Fields.MIME.matcher(head(bytes)).lookingAt();
    }

    /** The fields, a line each. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\r", "");
        int end = head.indexOf("\n\n");
        return end < 0 ? head : head.substring(0, end + 1);
    }

    @Override
    public List<Part> read(Document document) throws UnreadableDocumentException {
        try {
            return MailParts.of(document.bytes().get());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    Phrase.of("the mail or saved page is damaged and cannot be taken apart"), e);
        }
    }
}
