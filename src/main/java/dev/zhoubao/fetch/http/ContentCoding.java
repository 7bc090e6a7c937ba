package dev.zhoubao.fetch.http;

import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.language.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks what a server has packed for the way. */
final class ContentCoding {

    private ContentCoding() {}

    /** @throws RequestException when it is packed in another way than was asked for, is cut, or unpacks to too much */
    static byte[] unpacked(byte[] body, String coding, long limit) throws RequestException {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity") || body.length == 0) {
            return body;
        }
        try (InputStream in = opened(body, name)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
            if (bytes.length > limit) {
                throw new BodyTooLargeException();
            }
            return bytes;
        } catch (BodyTooLargeException e) {
            throw tooLarge(limit);
        } catch (RequestException e) {
            throw e;
        } catch (IOException e) {
            throw new RequestException(Kind.PASSING, Phrase.of("the answer is cut or damaged"), e);
        }
    }

    private static InputStream opened(byte[] body, String name) throws IOException {
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(new ByteArrayInputStream(body));
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(body));
            default ->
                throw new RequestException(
                        Kind.ADDRESS,
                        Phrase.of(
                                "the server compresses its answer as {0}, which was not asked for and cannot be read",
                                name));
        };
    }

    static RequestException tooLarge(long limit) {
        return new RequestException(
                Kind.ADDRESS,
                Phrase.of(
                        "the answer is larger than {0} bytes; raise the limit with the setting max-file-size",
                        String.valueOf(limit)));
    }
}
