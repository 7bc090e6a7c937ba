package dev.zhoubao.ingest.json;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads one object as a bulletin; week, title, status, file and checksum are required. */
record BulletinElement(JsonFields entries, ProblemCollector complaints, List<Series> series) {

    /** @param location where the object stands */
    Bulletin bulletin(String location) throws UnusableValueException {
        FactsElement facts = new FactsElement(entries, complaints);
        return new Bulletin(
                EditionReader.of(entries, series),
                entries.text("title"),
                status(),
                source(location),
                facts.rating().orElse(null),
                facts.threat().orElse(null),
                facts.figures(),
                lined("paragraphs", "paragraph_lines", Paragraph::new),
                lined("pictures", "picture_lines", Picture::new),
                links(),
                complaints.orElse(Optional.<Evidence>empty(), this::otherTitle).orElse(null),
                new AlertElements(entries, complaints).alerts());
    }

    private Optional<Evidence> otherTitle() throws UnusableValueException {
        return entries.has("other_title")
                ? Optional.of(entries.below("other_title").evidence())
                : Optional.empty();
    }

    private Status status() throws UnusableValueException {
        String word = entries.text("status");
        if (word.equals(Status.LINKED.toString())) {
            throw new UnusableValueException(Phrase.of("the week is known only from a list"), entries.get("status"));
        }
        for (Status status : List.of(Status.FULL, Status.STUB)) {
            if (status.toString().equals(word)) {
                return status;
            }
        }
        throw new UnusableValueException(Phrase.of("status is neither full nor stub"), entries.get("status"));
    }

    private Source source(String location) throws UnusableValueException {
        String sha256 = entries.text("sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new UnusableValueException(Phrase.of("sha256 is not a checksum of 64 digits"), entries.get("sha256"));
        }
        return new Source(
                entries.text("file"),
                location,
                sha256,
                word("feed").orElse(null),
                word("account").orElse(null),
                complaints
                        .orElse(Optional.<LocalDate>empty(), () -> entries.findTime("published", LocalDate::parse))
                        .orElse(null),
                complaints
                        .orElse(
                                Optional.<LocalDateTime>empty(),
                                () -> entries.findTime("fetched", LocalDateTime::parse))
                        .orElse(null),
                word("url").orElse(null),
                complaints.orElse(Optional.<ArticleId>empty(), this::identity).orElse(null),
                complaints.orElse(Locator.LINE, this::locator));
    }

    private Locator locator() throws UnusableValueException {
        Optional<String> word = entries.findText("line_unit");
        Optional<Locator> locator = word.map(Locator::of).orElse(Optional.of(Locator.LINE));
        if (locator.isEmpty()) {
            throw new UnusableValueException(
                    Phrase.of("line_unit is neither line, page nor paragraph"), entries.get("line_unit"));
        }
        return locator.get();
    }

    private Optional<String> word(String key) {
        return complaints.orElse(Optional.empty(), () -> entries.findText(key));
    }

    private Optional<ArticleId> identity() throws UnusableValueException {
        if (!entries.has("identity")) {
            return Optional.empty();
        }
        JsonFields identity = entries.below("identity");
        return Optional.of(new ArticleId(
                identity.text("biz"),
                identity.whole("mid", Long.MAX_VALUE),
                (int) identity.whole("idx", Integer.MAX_VALUE),
                identity.findText("sn").orElse(null)));
    }

    /** Texts under one key, the line of each under the other. */
    private <T> List<T> lined(String key, String lineKey, BiFunction<String, Integer, T> maker) {
        return complaints.orElse(List.of(), () -> {
            List<JsonValue> texts = entries.items(key);
            List<JsonValue> lines = entries.items(lineKey);
            if (texts.size() != lines.size()) {
                throw entries.fault(
                        Phrase.of("{0} has {1} entries and {2} {3}", key, texts.size(), lineKey, lines.size()));
            }
            List<T> made = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                int line = (int) JsonFields.whole(lineKey, lines.get(i), Integer.MAX_VALUE);
                made.add(maker.apply(JsonFields.text(key, texts.get(i)), line));
            }
            return made;
        });
    }

    private List<ArticleLink> links() {
        List<ArticleLink> links = new ArrayList<>();
        for (JsonValue item : complaints.orElse(List.<JsonValue>of(), () -> entries.items("links"))) {
            complaints
                    .orElse(Optional.<ArticleLink>empty(), () -> Optional.of(link(JsonFields.of(item))))
                    .ifPresent(links::add);
        }
        return links;
    }

    private ArticleLink link(JsonFields link) throws UnusableValueException {
        return new ArticleLink(
                link.text("title"),
                EditionReader.of(link, series),
                link.findText("url").orElse(null),
                link.line("line"));
    }
}
