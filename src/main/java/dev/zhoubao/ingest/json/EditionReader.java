package dev.zhoubao.ingest.json;

import dev.zhoubao.ingest.title.PossibleYears;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which week an object is about. */
final class EditionReader {

    private static final int LAST_ISSUE = 999;

    private EditionReader() {}

    /** @param known the series that there are; an object that names none is of the main one */
    static Edition of(JsonFields entries, List<Series> known) throws UnusableValueException {
        Week number = number(entries);
        Period period = period(entries);
        if (number == null && period == null) {
            throw entries.fault(Phrase.of("neither an issue nor a period is given"));
        }
        Edition edition =
                new Edition(series(entries, known), number, period, number == null ? 1 : numbers(entries, number));
        String name = entries.text("week");
        if (!name.equals(edition.name()) && !isOlderForm(name, edition)) {
            throw new UnusableValueException(
                    Phrase.of("week is {0} but issue and dates give {1}", name, edition.name()), entries.get("week"));
        }
        return edition;
    }

    /** Older exports print weeks below ten with one digit. */
    private static boolean isOlderForm(String name, Edition edition) {
        return edition.series().isMain()
                && edition.week() != null
                && Week.read(name).filter(edition.week()::equals).isPresent();
    }

    private static Series series(JsonFields entries, List<Series> known) throws UnusableValueException {
        String id = entries.findText("series").orElse(Series.BULLETIN.id());
        return known.stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .orElseThrow(() -> entries.fault(Phrase.of("the series {0} is not known", id)));
    }

    private static @Nullable Week number(JsonFields entries) throws UnusableValueException {
        return entries.has("issue") ? new Week(year(entries), (int) entries.whole("issue", LAST_ISSUE)) : null;
    }

    /** How many numbers a double issue has: they are consecutive, the issue's own first. */
    private static int numbers(JsonFields entries, Week first) throws UnusableValueException {
        List<JsonValue> issues = entries.items("issues");
        for (int i = 0; i < issues.size(); i++) {
            if (JsonFields.whole("issues", issues.get(i), LAST_ISSUE) != first.issue() + i) {
                throw new UnusableValueException(
                        Phrase.of("issues are not consecutive numbers from {0} on", first.issue()), issues.get(i));
            }
        }
        return Math.max(1, issues.size());
    }

    private static int year(JsonFields entries) throws UnusableValueException {
        int year = (int) entries.whole("year", PossibleYears.LAST);
        if (!PossibleYears.hold(year)) {
            throw JsonFields.outside("year", entries.get("year"));
        }
        return year;
    }

    private static @Nullable Period period(JsonFields entries) throws UnusableValueException {
        Optional<LocalDate> start = entries.findTime("start", LocalDate::parse);
        Optional<LocalDate> end = entries.findTime("end", LocalDate::parse);
        if (start.isEmpty() && end.isEmpty()) {
            return null;
        }
        if (start.isEmpty() || end.isEmpty()) {
            throw entries.fault(Phrase.of("the period has only one end"));
        }
        if (end.get().isBefore(start.get())) {
            throw new UnusableValueException(Phrase.of("end lies before start"), entries.get("end"));
        }
        return new Period(start.get(), end.get());
    }
}
