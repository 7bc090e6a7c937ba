package dev.zhoubao.shell.command;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.summary.ExportedWeeks;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a library goes into a file beside the weeks themselves. */
class ExportSelectionTest {

    private static final List<String> FILES =
            List.of("first.md", "second.md", "copy of second.md", "stub.md", "cnvd.md", "without a title.md");

    private static final Library LIBRARY = Library.of(BulletinFixture.all(List.of(
            week(2031, 12).file("first.md").figure(Metric.INCIDENTS, 4),
            week(2031, 14).file("second.md").figure(Metric.INCIDENTS, 4),
            week(2031, 14).file("copy of second.md"),
            week(2031, 16).file("stub.md").stub(),
            week(2031, 12).of(Series.CNVD).file("cnvd.md").figure(Metric.CNVD_VULNERABILITIES, 4))));

    private static ExportedWeeks export(Scope scope, @Nullable Year year) {
        return new ExportSelection(scope, year)
                .weeks(FILES.stream()
                        .map(file -> Problem.warning(file, Phrase.of("odd")))
                        .flatMap(problem -> Stream.of(problem, problem))
                        .toList());
    }

    private static List<String> problems(Scope scope, @Nullable Year year) {
        return export(scope, year).problems().stream().map(Problem::file).toList();
    }

    private static List<String> known(Scope scope, @Nullable Year year) {
        ExportedWeeks chosen = export(scope, year);
        return chosen.gapsOf(chosen.main()).stream()
                .map(week -> week.edition().name())
                .toList();
    }

    @Test
    void knowsTheGapsThatAreAskedForAndWhatIsNewerThanTheNewestWeek() {
        assertThat(known(Scope.of(LIBRARY, WeekRange.ALL), null)).containsExactly("2031-13", "2031-15", "2031-16");
        assertThat(known(Scope.of(LIBRARY, WeekNames.range("latest")), null)).containsExactly("2031-16");
        assertThat(known(Scope.of(LIBRARY, WeekNames.range("2031-12..2031-13")), null))
                .containsExactly("2031-13");
        assertThat(known(Scope.of(LIBRARY, WeekNames.range("2031-14..2031-15")), null))
                .containsExactly("2031-15", "2031-16");
    }

    @Test
    void hasEveryProblemWhereEveryWeekIsAskedFor() {
        assertThat(problems(Scope.ofAll(LIBRARY, WeekRange.ALL), null)).containsExactlyElementsOf(FILES);
    }

    @Test
    void leavesOutTheProblemsOfOtherWeeksAlone() {
        assertThat(problems(Scope.of(LIBRARY, WeekNames.range("2031-14")), null))
                .containsExactly("second.md", "copy of second.md", "without a title.md");
        assertThat(problems(Scope.of(LIBRARY, WeekNames.range("2031-13..")), Year.of(2031)))
                .containsExactly("second.md", "copy of second.md", "stub.md", "without a title.md");
        assertThat(problems(Scope.ofAll(LIBRARY, WeekNames.range("2031-12")), null))
                .containsExactly("first.md", "cnvd.md", "without a title.md");
    }
}
