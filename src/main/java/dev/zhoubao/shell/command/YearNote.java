package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import java.util.List;
import java.util.Optional;

/** Tells of a year of which no week is loaded which years there are. */
final class YearNote {

    private static final int NAMED = 12;

    private YearNote() {}

    /** Empty if weeks of the year are loaded, or no weeks at all, which the load itself reports. */
    static Optional<Phrase> without(Library library, int year) {
        List<String> years = library.weeks().stream()
                .map(LoadedWeek::edition)
                .map(week -> Integer.toString(week.year()))
                .distinct()
                .sorted()
                .toList();
        return years.isEmpty() || years.contains(Integer.toString(year))
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "no week of {0} is loaded; the loaded years are {1}",
                        Integer.toString(year), ShortList.of(years, NAMED)));
    }
}
