package dev.zhoubao.export.markdown;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.ExportException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user's own layout of a report, in Mustache. It sees what {@link TemplateValues} lists and nothing else: no methods,
 * no other files. Every value is safe Markdown already, in {@code {{name}}} and in {@code {{{name}}}} alike. A field
 * or section that a week or digest lacks is a dash, and false; a name that none has is an error, as a typing error would
 * otherwise leave a hole in the output.
 */
public final class MarkdownTemplate {

    private static final int LARGEST = 4 << 20;

    /** Characters: some hundred times what all weeks since 2010 come to. */
    private static final int LONGEST = 64 << 20;

    private static final Pattern LINE = Pattern.compile("(?:@|on) line (\\d+)");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{\\s*>");

    private final Path file;
    private final Template template;
    private final MapCollector collector;

    private final MarkdownCharts charts;
    private final Known known;

    /** What are names whether or not the report has them: of a row, the ids of all metrics; of a section, those of all series. */
    public record Known(Set<String> fields, Set<String> sections) {}

    private MarkdownTemplate(Path file, Template template, MapCollector collector, MarkdownCharts charts, Known known) {
        this.charts = charts;
        this.known = known;
        this.file = file;
        this.template = template;
        this.collector = collector;
    }

    /**
     * @throws ExportException when it is not UTF-8, takes in another file, or is not well formed
     */
    public static MarkdownTemplate read(Path file, MarkdownCharts charts, Known known) throws IOException {
        String text = text(file);
        refusePartials(file, text);
        try {
            MapCollector collector = new MapCollector();
            return new MarkdownTemplate(file, compiler(collector).compile(text), collector, charts, known);
        } catch (StackOverflowError e) {
            throw new ExportException(
                    Phrase.of("{0} has too many sections within one another; correct the template", file), e);
        } catch (MustacheException e) {
            throw failure(file, e);
        } catch (StringIndexOutOfBoundsException e) { // JMustache's answer to {{}}
            throw new ExportException(
                    Phrase.of("{0} has a tag without a name; write one between its braces, or remove it", file), e);
        }
    }

    private static void refusePartials(Path file, String text) throws ExportException {
        Matcher partial = PARTIAL.matcher(text);
        if (partial.find()) {
            long line = 1
                    + text.substring(0, partial.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new ExportException(
                    at(file, line, Phrase.of("a template cannot include another file; put its text here")));
        }
    }

    /** A pipe is as good as a file; of a device there may be no end. */
    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ExportException(Phrase.of("{0} is a folder; name a template in it", file), null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ExportException(
                        Phrase.of("{0} is larger than any template ({1} MB); name another file", file, LARGEST >> 20),
                        null);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ExportException(Phrase.of("{0} is not UTF-8; save the template as UTF-8", file), e);
        }
    }

    private static Mustache.Compiler compiler(MapCollector collector) {
        return Mustache.compiler()
                .withEscaper(Escapers.NONE)
                .withCollector(collector)
                .withLoader(MarkdownTemplate::refuse)
                .withFormatter(MarkdownTemplate::value)
                .nullValue(MarkdownCells.ABSENT)
                .strictSections(true);
    }

    /** Partials are found when a template is read, but not behind delimiters of its own. */
    private static Reader refuse(String name) {
        throw new Refusal(Phrase.of("a template cannot include another file, as '{0}'", name));
    }

    private static String value(Object value) {
        if (value instanceof Map || value instanceof Collection) {
            throw new Refusal(Phrase.of("a list or a group cannot be printed, only a value in it"));
        }
        return value.toString();
    }

    /** Writes the report; {@code out} is flushed, not closed. */
    public void write(Report report, OutputStream out) throws IOException {
        try {
            collector.begin();
            StringBuilder text = new StringBuilder();
            template.execute(TemplateValues.of(report, charts, known), new BoundedText(text));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (StackOverflowError e) {
            throw new ExportException(
                    Phrase.of("{0} has too many sections within one another; correct the template", file), e);
        } catch (MustacheException e) {
            throw failure(file, e);
        }
        out.flush();
    }

    private static ExportException failure(Path file, MustacheException e) {
        if (e instanceof MustacheException.Context && e.getCause() instanceof Refusal refusal) {
            return new ExportException(
                    Phrase.of("{0}: {1}", file, Phrase.of("{0}; correct the template", refusal.phrase)), e);
        }
        if (e instanceof MustacheException.Context missing) {
            Phrase what =
                    Phrase.of("there is no value named '{0}' here; docs/templates.md lists the names", missing.key);
            return new ExportException(at(file, missing.lineNo, what), e);
        }
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        Phrase what = e instanceof Refusal refusal
                ? refusal.phrase
                : Phrase.of("{0}", LINE.matcher(message).replaceAll("").strip());
        Phrase sentence = Phrase.of("{0}; correct the template", what);
        return new ExportException(
                line.find() ? at(file, line.group(1), sentence) : Phrase.of("{0}: {1}", file, sentence), e);
    }

    private static Phrase at(Path file, Object line, Phrase sentence) {
        return Phrase.of("{0}:{1}: {2}", file, line, sentence);
    }

    /** What a template makes; sections within sections may make any amount of it. */
    private static final class BoundedText extends Writer {

        private final StringBuilder text;

        BoundedText(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            if (text.length() + length > LONGEST) {
                throw new Refusal(Phrase.of(
                        "what it makes is longer than {0} million characters; nest fewer sections", LONGEST >> 20));
            }
            text.append(characters, from, length);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** What our own rules refuse, thrown through the library. */
    static final class Refusal extends MustacheException {

        private static final long serialVersionUID = 1L;

        private final transient Phrase phrase;

        Refusal(Phrase phrase) {
            super(phrase.english());
            this.phrase = phrase;
        }
    }
}
