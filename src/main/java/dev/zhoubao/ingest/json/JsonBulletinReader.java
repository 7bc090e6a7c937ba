package dev.zhoubao.ingest.json;

import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.BulletinFileReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads what {@code export json} writes, also as single objects or a line each. Evidence stays that of the document
 * which was read first: its name, its checksum and the lines in it. Where a bulletin was loaded from is the JSON file
 * and the number of the object in it.
 */
public final class JsonBulletinReader implements BulletinFileReader {

    private static final Set<String> KEYS = Set.of("week", "title", "status", "figures");

    private final List<Series> series;

    public JsonBulletinReader() {
        this(Series.ALL);
    }

    /** @param series those that bulletins may be of */
    public JsonBulletinReader(List<Series> series) {
        this.series = series;
    }

    @Override
    public boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 256)).stripLeading();
        if (!start.startsWith("[") && !start.startsWith("{")) {
            return false;
        }
        Set<String> found = new HashSet<>();
        try (ValueReader values = new ValueReader(text)) {
            values.firstKeys(KEYS, found);
            return found.size() == KEYS.size();
        } catch (JacksonException e) {
            // Broken off within its first bulletin: to be told, not passed over.
            return found.contains("week");
        }
    }

    @Override
    public BulletinFile read(Document document) {
        FileRead pass = new FileRead(document, series);
        try (ValueReader values = new ValueReader(document.text())) {
            pass.read(values);
        }
        return pass.file();
    }

    /** One pass over one file. */
    private static final class FileRead {

        private final Document document;
        private final List<Series> series;
        private final ProblemCollector complaints;
        private final Set<String> seen = new HashSet<>();
        private final List<Bulletin> bulletins = new ArrayList<>();
        private int number;

        FileRead(Document document, List<Series> series) {
            this.series = series;
            this.document = document;
            this.complaints = new ProblemCollector(document.file());
        }

        void read(ValueReader values) {
            try {
                for (JsonValue value = values.next(); value != null; value = values.next()) {
                    number++;
                    add(value);
                }
            } catch (JacksonException e) {
                complaints.error(line(e, values), Phrase.of("{0}, so the rest of the file is not read", reason(e)));
            }
        }

        private static int line(JacksonException fault, ValueReader values) {
            return Math.max(
                    1,
                    fault.getLocation() == null
                            ? values.line()
                            : fault.getLocation().getLineNr());
        }

        private static Phrase reason(JacksonException fault) {
            if (String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input")) {
                return Phrase.of("the file ends within a bulletin");
            }
            return fault instanceof StreamConstraintsException
                    ? Phrase.of("the nesting is deeper than in any bulletin")
                    : Phrase.of("this is not JSON");
        }

        private void add(JsonValue value) {
            try {
                Bulletin bulletin = new BulletinElement(JsonFields.of(value), complaints, series)
                        .bulletin(document.location() + "#" + number);
                Source source = bulletin.source();
                if (seen.add(source.file() + "\n" + source.sha256())) {
                    bulletins.add(bulletin);
                } else {
                    complaints.warning(
                            value.line(),
                            Phrase.of("the document {0} occurs twice; only the first is used", source.file()));
                }
            } catch (UnusableValueException e) {
                complaints.lost(e);
            }
        }

        BulletinFile file() {
            return new BulletinFile(bulletins, complaints.problems());
        }
    }
}
