package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.Content;
import dev.zhoubao.fetch.Content.Form;
import dev.zhoubao.fetch.ContentReader;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.FormReader;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.Part;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads fetched documents as loaded ones are read. */
final class DocumentContents implements ContentReader {

    private final DocumentReader documents;

    DocumentContents(List<? extends FormReader> readers) {
        this.documents = new DocumentReader(readers);
    }

    @Override
    public Content read(String name, byte[] bytes, @Nullable String url) throws InterruptedException {
        try {
            return content(name, bytes, url);
        } catch (LoadInterruptedException e) {
            throw new InterruptedException();
        }
    }

    private Content content(String name, byte[] bytes, @Nullable String url) {
        DocumentResult result = documents.read(
                new DocumentLocation(name, name), bytes, new Part.Said(null, null, null, null, null, url));
        List<Bulletin> bulletins = result.bulletins();
        boolean article =
                bulletins.size() == 1 && bulletins.get(0).source().location().equals(name);
        return new Content(
                text(bytes),
                article ? Form.ARTICLE : Form.LIST,
                editions(bulletins, Status.FULL),
                editions(bulletins, Status.STUB),
                links(result, article),
                of(bulletins, Status.FULL)
                        .flatMap(issue -> issue.links().stream())
                        .toList(),
                of(bulletins, Status.FULL)
                        .flatMap(issue -> issue.pictures().stream())
                        .toList());
    }

    /** The issues that a file names, in order. */
    List<ArticleLink> named(Path file) throws IOException {
        Content content = content(file.toString(), Files.readAllBytes(file), null);
        return Stream.concat(content.links().stream(), content.earlier().stream())
                .toList();
    }

    /** Of a list, its entries lead to what it gives no more than the titles of. */
    private static List<ArticleLink> links(DocumentResult result, boolean article) {
        Stream<ArticleLink> listed = result.listing().stream().flatMap(listing -> listing.entries().stream());
        Stream<ArticleLink> titles = of(result.bulletins(), Status.STUB)
                .flatMap(stub ->
                        article ? stub.links().stream() : Stream.concat(stub.links().stream(), Stream.of(entry(stub))));
        return Stream.concat(titles, listed).toList();
    }

    private static ArticleLink entry(Bulletin stub) {
        return new ArticleLink(stub.title(), stub.edition(), stub.source().url(), 1);
    }

    private static Stream<Bulletin> of(List<Bulletin> bulletins, Status status) {
        return bulletins.stream().filter(bulletin -> bulletin.status() == status);
    }

    private static List<Edition> editions(List<Bulletin> bulletins, Status status) {
        return of(bulletins, status).map(Bulletin::edition).toList();
    }

    private static String text(byte[] bytes) {
        try {
            return TextDecoder.decode(bytes);
        } catch (UnknownEncodingException e) {
            return "";
        }
    }
}
