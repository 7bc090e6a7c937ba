package dev.zhoubao.ingest.word;

import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.TextBlock;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The text of a Word file's main part as a person sees it: tables and text boxes, too; nothing deleted or hidden. */
final class WordText {

    static final int MOST_CHARACTERS = 1 << 20;

    /** What is not there to be read: deleted or moved away, how it was before a change, readings beside characters. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "rt", "sdtPr", "sdtEndPr");

    private static final String LOOKED_SO_BEFORE = "Change";
    /** The same again, for programs that do not know the first. */
    private static final String AGAIN = "Fallback";

    private static final Pattern LINKING = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final int LONGEST_FIELD = 4_000;

    private static final int MOST_PARAGRAPHS = 100_000;
    private static final int DEEPEST = 32;

    private enum Inside {
        PARAGRAPH_PROPERTIES,
        RUN_PROPERTIES,
        ROW_PROPERTIES,
        TEXT,
        FIELD,
        OTHER
    }

    private final PackagePart part;
    private final RunStyles styles;
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final StringBuilder field = new StringBuilder();
    private Inside inside = Inside.OTHER;
    private RunLook look = RunLook.PLAIN;
    private @Nullable WordParagraph goingOn;
    private int characters;
    private boolean embedded;

    private WordText(PackagePart part, RunStyles styles) {
        this.part = part;
        this.styles = styles;
    }

    static WordText of(PackagePart part, RunStyles styles) throws IOException, XMLStreamException {
        WordText text = new WordText(part, styles);
        try (InputStream in = part.getInputStream()) {
            text.read(SafeXml.reader(in));
        }
        return text;
    }

    /** Each with the number of its paragraph, from 1, among those with text. */
    List<TextBlock> blocks() {
        List<TextBlock> blocks = new ArrayList<>();
        int number = 0;
        for (WordParagraph paragraph : paragraphs) {
            List<TextBlock> found = paragraph.blocks(number + 1);
            number += found.isEmpty() ? 0 : 1;
            blocks.addAll(found);
        }
        return blocks;
    }

    /** Whether it is longer than what was read of it. */
    boolean cut() {
        return characters >= MOST_CHARACTERS || paragraphs.size() >= MOST_PARAGRAPHS;
    }

    /** Whether it holds a document of another form. */
    boolean embedded() {
        return embedded;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && !cut()) {
            LoadInterruptedException.check();
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && Wordprocessing.at(xml)) {
                end(xml.getLocalName());
            } else if (xml.isCharacters()) {
                characters(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        boolean own = Wordprocessing.at(xml);
        boolean tooDeep = own && name.equals("p") && open.size() >= DEEPEST;
        if (tooDeep || name.equals(AGAIN) || (own && isLeftOut(name))) {
            // In a paragraph's properties it is the paragraph's end that was deleted, in a row's the row.
            if (name.equals("del") && inside == Inside.PARAGRAPH_PROPERTIES) {
                goingOn = open.peek();
            }
            boolean row = name.equals("del") && inside == Inside.ROW_PROPERTIES;
            Wordprocessing.skip(xml);
            if (row) {
                inside = Inside.OTHER;
                Wordprocessing.skip(xml); // the rest of its properties
                Wordprocessing.skip(xml); // the rest of the row
            }
        } else if (own && inside == Inside.RUN_PROPERTIES) {
            look = name.equals("rStyle") ? look.over(styles.look(Wordprocessing.value(xml))) : look.with(xml);
        } else if (own) {
            element(name, xml);
        }
    }

    private static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name) || name.endsWith(LOOKED_SO_BEFORE);
    }

    private void element(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> openParagraph();
            case "pPr" -> inside = Inside.PARAGRAPH_PROPERTIES;
            case "trPr" -> inside = Inside.ROW_PROPERTIES;
            case "pStyle" -> paragraph().ifPresent(now -> now.looks(styles.look(Wordprocessing.value(xml))));
            case "r" -> look = RunLook.PLAIN;
            case "rPr" -> inside = inside == Inside.PARAGRAPH_PROPERTIES ? inside : Inside.RUN_PROPERTIES;
            case "t" -> inside = Inside.TEXT;
            case "instrText" -> inside = Inside.FIELD;
            case "fldChar" -> field(Wordprocessing.attribute(xml, "fldCharType"));
            case "fldSimple" -> link(addressIn(Wordprocessing.attribute(xml, "instr")));
            case "hyperlink" -> link(address(Wordprocessing.attribute(xml, "id")));
            case "tab", "ptab" -> characters(" ", look);
            case "noBreakHyphen" -> characters("-", look);
            case "br", "cr" -> paragraph().ifPresent(WordParagraph::lineBreak);
            case "altChunk" -> embedded = true;
            default -> {
                // The others hold text, or nothing that is read.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> open.poll();
            case "pPr", "trPr", "t", "instrText" -> inside = Inside.OTHER;
            case "rPr" -> inside = inside == Inside.RUN_PROPERTIES ? Inside.OTHER : inside;
            case "hyperlink", "fldSimple" -> paragraph().ifPresent(WordParagraph::closeLink);
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private Optional<WordParagraph> paragraph() {
        return Optional.ofNullable(open.peek());
    }

    private void openParagraph() {
        WordParagraph paragraph = goingOn == null || goingOn == open.peek() ? new WordParagraph() : goingOn;
        if (paragraph != goingOn) {
            paragraphs.add(paragraph);
        }
        goingOn = null;
        open.push(paragraph);
    }

    private void characters(String text) {
        if (inside == Inside.TEXT) {
            characters(text, look);
        } else if (inside == Inside.FIELD && field.length() < LONGEST_FIELD) {
            field.append(text);
        }
    }

    private void characters(String text, RunLook look) {
        characters += text.length();
        paragraph().ifPresent(now -> now.text(text, look));
    }

    private void field(@Nullable String type) {
        if ("begin".equals(type)) {
            field.setLength(0);
        } else if ("separate".equals(type)) {
            link(addressIn(field.toString()));
        } else {
            paragraph().ifPresent(WordParagraph::closeLink);
        }
    }

    private void link(Optional<String> address) {
        address.ifPresent(url -> paragraph().ifPresent(now -> now.openLink(url)));
    }

    private static Optional<String> addressIn(@Nullable String field) {
        Matcher link = LINKING.matcher(field == null ? "" : field);
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    private Optional<String> address(@Nullable String id) {
        PackageRelationship relation = id == null ? null : part.getRelationship(id);
        return relation != null && relation.getTargetMode() == TargetMode.EXTERNAL
                ? Optional.of(relation.getTargetURI().toString())
                : Optional.empty();
    }
}
