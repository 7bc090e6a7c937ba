package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.zhoubao.fixture.Seeds;
import java.util.List;
import java.util.function.Function;

/** Any text as the name of weeks: it names some or is refused with a sentence, and its own spelling names the same. */
class WeekNamesFuzzTest {

    @FuzzTest
    void week(FuzzedDataProvider data) {
        WeekRef week = read(data.consumeRemainingAsString(), WeekNames::week);
        if (week != null) {
            assertThat(WeekNames.week(week.toString())).isEqualTo(week);
            find(lookup -> List.of(lookup.week(week)));
        }
    }

    @FuzzTest
    void range(FuzzedDataProvider data) {
        WeekRange range = read(data.consumeRemainingAsString(), WeekNames::range);
        if (range != null) {
            assertThat(WeekNames.range(range.toString())).isEqualTo(range);
            find(lookup -> lookup.weeks(range));
        }
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (BadWeekNameException e) {
            assertThat(e).message().isNotBlank();
            return null;
        }
    }

    private static void find(Function<Lookup, List<LoadedWeek>> finder) {
        try {
            assertThat(Seeds.library().weeks()).containsAll(finder.apply(Lookup.full(Seeds.library())));
        } catch (UnknownWeekException | BadWeekNameException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}
