package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.DateLine;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.ingest.title.PrintedLine;
import dev.zhoubao.ingest.title.PrintedTitle;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.RelationshipSource;

/** The article that one Word file holds. */
final class WordArticle {

    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    private static final String STRICT_STYLES = "http://purl.oclc.org/ooxml/officeDocument/relationships/styles";
    private static final int FIRST_PAGE = 60;

    private final Document document;
    private final List<Problem> problems = new ArrayList<>();

    WordArticle(Document document) {
        this.document = document;
    }

    Article article() throws UnreadableDocumentException {
        try (WordEntries entries = new WordEntries(document.bytes().get().readAllBytes())) {
            return article(entries);
        } catch (LoadInterruptedException | UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private Article article(WordEntries entries) throws UnreadableDocumentException {
        try {
            OPCPackage file = OPCPackage.open(entries);
            try {
                return article(text(file), CoreTitle.of(entries));
            } finally {
                file.revert();
            }
        } catch (LoadInterruptedException | UnreadableDocumentException e) {
            throw e;
        } catch (OpenXML4JException | IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw entries.tooLarge() ? tooLarge(e) : damaged(e);
        }
    }

    private static UnreadableDocumentException tooLarge(Throwable cause) {
        Phrase reason =
                Phrase.of("the Word file unpacks to more than {0} MB, so it is left out", WordEntries.MOST_MEGABYTES);
        return new UnreadableDocumentException(reason, cause);
    }

    private static UnreadableDocumentException damaged(Throwable cause) {
        return new UnreadableDocumentException(Phrase.of("the Word file is damaged and cannot be read"), cause);
    }

    private static WordText text(OPCPackage file) throws OpenXML4JException, IOException, XMLStreamException {
        PackageRelationship relation = relation(
                        file, PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                .orElseThrow(() -> new IOException("no main part"));
        PackagePart main = file.getPart(relation);
        Optional<PackageRelationship> styles = relation(main, STYLES, STRICT_STYLES);
        RunStyles looks = styles.isPresent() ? RunStyles.of(main.getRelatedPart(styles.get())) : RunStyles.NONE;
        return WordText.of(main, looks);
    }

    /** The first of a kind, which a strict file names otherwise. */
    private static Optional<PackageRelationship> relation(RelationshipSource source, String... types)
            throws OpenXML4JException {
        for (String type : types) {
            PackageRelationshipCollection found = source.getRelationshipsByType(type);
            if (!found.isEmpty()) {
                return Optional.of(found.getRelationship(0));
            }
        }
        return Optional.empty();
    }

    private Article article(WordText text, Optional<String> told) throws UnreadableDocumentException {
        List<TextBlock> blocks = text.blocks();
        if (blocks.isEmpty()) {
            throw new UnreadableDocumentException(
                    text.embedded()
                            ? Phrase.of(
                                    "the Word file holds its text as a page inside it: open it in Word and save it anew")
                            : Phrase.of("the Word file holds no text"));
        }
        if (text.cut()) {
            Phrase phrase = Phrase.of(
                    "the article holds more than {0} million characters; the rest is left out",
                    WordText.MOST_CHARACTERS >> 20);
            problems.add(Problem.warning(document.file(), phrase));
        }
        List<String> beginning =
                blocks.stream().limit(FIRST_PAGE).map(TextBlock::text).toList();
        Optional<PrintedTitle> title = PrintedTitle.of(
                blocks.stream()
                        .limit(FIRST_PAGE)
                        .map(block -> PrintedLine.of(block.text(), block.url() != null))
                        .toList(),
                told);
        Set<Integer> titleLines = title.map(PrintedTitle::lines).orElse(Set.of());
        List<TextBlock> body = IntStream.range(0, blocks.size())
                .filter(i -> !titleLines.contains(i))
                .mapToObj(blocks::get)
                .toList();
        return new Article(
                title.map(PrintedTitle::text).or(() -> told).orElse(beginning.get(0)),
                null,
                null,
                DateLine.in(beginning.stream()).orElse(null),
                null,
                null,
                body,
                List.of(),
                problems);
    }
}
