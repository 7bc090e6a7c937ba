package dev.zhoubao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.AnyLibrary;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.weeks.TidyReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A library that is exported and loaded again answers every question as before. */
class LibraryRoundTripTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    @Provide
    Arbitrary<List<Bulletin>> copies() {
        return AnyLibrary.copies();
    }

    private static List<Bulletin> weeks(Library library) {
        return library.weeks().stream().map(LoadedWeek::best).toList();
    }

    private static String export(Library library) {
        return Written.by(new JsonWriter(), new ShowReport(LABELS).ofAll(weeks(library)), Format.JSON, Display.PLAIN);
    }

    private static Library loaded(String text) {
        return Library.of(new JsonBulletinReader()
                .read(new Document("x.json", "/data/x.json", "00", text))
                .bulletins());
    }

    @Property(seed = "71", tries = 200)
    void isTheSameLibrary(@ForAll("copies") List<Bulletin> bulletins) {
        Library first = Library.of(
                Library.of(bulletins).weeks().stream().map(LoadedWeek::best).toList());
        Library again = loaded(export(first));

        assertThat(export(again)).isEqualTo(export(first));
        assertThat(again.known()).isEqualTo(first.known());
        assertThat(again.gaps(edition -> true)).isEqualTo(first.gaps(edition -> true));
        assertThat(new TidyReport(LABELS).of(weeks(again)).data())
                .isEqualTo(new TidyReport(LABELS).of(weeks(first)).data());
        assertThat(Summary.of(weeks(again)).grades())
                .isEqualTo(Summary.of(weeks(first)).grades());
        assertThat(digest(again)).isEqualTo(digest(first));
    }

    private static String digest(Library library) {
        List<Bulletin> weeks = weeks(library);
        return weeks.isEmpty()
                ? ""
                : new DigestReport(LABELS, "zhoubao").of(weeks, library.known()).toString();
    }
}
