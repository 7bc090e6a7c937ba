package dev.zhoubao.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.words.Labels;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A library of which every day of 273 years begins a week. */
class WeekCompleterTest {

    private static final int WEEKS = 100_000;
    /** Far above the hundredths of a second that are measured, so that a busy machine does not matter. */
    private static final Duration KEY_PRESS = Duration.ofSeconds(3);

    private static WeekCompleter completer;

    @BeforeAll
    static void load() {
        List<Bulletin> bulletins = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate start = LocalDate.of(1900, 1, 1).plusDays(i);
            bulletins.add(BulletinFixture.unnumbered(
                            start.toString(), start.plusDays(6).toString())
                    .file(i + ".md")
                    .bulletin());
        }
        Library library = Library.of(bulletins);
        completer = new WeekCompleter(() -> library, new Labels(Lang.EN));
    }

    private static List<Candidate> weeks(String typed, String... before) {
        return completer
                .week(CompletionSlot.of(WeekRef.class, "", typed, List.of(before), List.of(), false))
                .toList();
    }

    private static List<Candidate> ranges(String typed) {
        return completer
                .range(CompletionSlot.of(WeekRef.class, "", typed, List.of(), List.of(), false))
                .toList();
    }

    @Test
    void proposesBeginningsWhereThereAreTooManyWeeks() {
        List<Candidate> candidates = weeks("");
        assertThat(candidates).hasSizeLessThanOrEqualTo(WeekCompleter.MOST + 2);
        assertThat(candidates.get(0).value()).isEqualTo("190");
        assertThat(candidates.get(0).complete()).isFalse();
        assertThat(candidates.get(0).descr()).startsWith("1900-01-01 – ");
    }

    @Test
    void proposesWeeksOfOtherSeriesBehindTheirIds() {
        Series other = new Series("made-up", "made-up weekly", "虚构周报", DayOfWeek.MONDAY);
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 20),
                BulletinFixture.week(2031, 21).of(other).file("21.md"),
                BulletinFixture.week(2031, 27).of(other).file("27.md"))));
        WeekCompleter both = new WeekCompleter(() -> library, new Labels(Lang.EN));

        assertThat(values(both.week(slot("")))).containsExactly("2031-20", "latest", "made-up:");
        assertThat(values(both.week(slot("made-up:2"))))
                .containsExactly("made-up:2031-21", "made-up:2031-27", "made-up:latest", "made-up:previous");
        assertThat(values(both.week(slot("made-up:27")))).startsWith("made-up:2031-27");
        assertThat(values(both.range(slot("made-up:2031-22.."))))
                .containsExactly("made-up:2031-22..2031-27", "made-up:2031-22..2031");
        assertThat(values(both.range(slot("made-up:")))).contains("made-up:2031", "made-up:2031-21");
    }

    private static CompletionSlot slot(String typed) {
        return CompletionSlot.of(WeekRef.class, "", typed, List.of(), List.of(), false);
    }

    private static List<String> values(Stream<Candidate> candidates) {
        return candidates.map(Candidate::value).toList();
    }

    @Test
    void answersWithinAKeyPress() {
        for (String typed : List.of("", "2", "20", "202", "2024", "2024-", "27", "latest", "2024-07-01..", "..20")) {
            long start = System.nanoTime();
            assertThat(ranges(typed)).hasSizeLessThanOrEqualTo(2 * WeekCompleter.MOST + 2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(typed).isLessThan(KEY_PRESS);
        }
        long start = System.nanoTime();
        assertThat(weeks("", "2024-07-01")).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(KEY_PRESS);
    }
}
