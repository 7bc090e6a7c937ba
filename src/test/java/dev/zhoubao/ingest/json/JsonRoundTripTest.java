package dev.zhoubao.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.json.JsonWriter;
import dev.zhoubao.fixture.AnyBulletin;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is exported comes back as it was, but for the place it was loaded from. */
class JsonRoundTripTest {

    private final JsonBulletinReader reader = new JsonBulletinReader();

    private static String export(List<Bulletin> bulletins, Format format) {
        return Written.by(
                new JsonWriter(), new ShowReport(new Labels(Lang.EN)).ofAll(bulletins), format, Display.PLAIN);
    }

    private BulletinFile read(String text) {
        assertThat(reader.recognises(text)).isTrue();
        return reader.read(new Document("x.json", "/data/x.json", "00", text));
    }

    private static Bulletin placed(Bulletin bulletin, String location) {
        Source source = bulletin.source();
        return bulletin.of(new Source(
                source.file(),
                location,
                source.sha256(),
                source.feed(),
                source.account(),
                source.published(),
                source.fetched(),
                source.url(),
                source.article(),
                source.locator()));
    }

    private static List<Bulletin> placed(List<Bulletin> bulletins) {
        return bulletins.stream()
                .map(bulletin -> placed(bulletin, "/data/x.json#" + (bulletins.indexOf(bulletin) + 1)))
                .toList();
    }

    @Property(tries = 300)
    void everyBulletinComesBackWhole(@ForAll("bulletins") List<Bulletin> bulletins) {
        String text = export(bulletins, Format.JSON);

        BulletinFile file = read(text);

        assertThat(file.problems()).isEmpty();
        assertThat(file.bulletins()).isEqualTo(placed(bulletins));
        assertThat(export(file.bulletins(), Format.JSON)).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<Bulletin>> bulletins() {
        return AnyBulletin.bulletins()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(bulletin -> bulletin.source().file());
    }

    @Property(tries = 50)
    void linesOfObjectsAreTheSame(@ForAll("bulletins") List<Bulletin> bulletins) {
        assertThat(read(export(bulletins, Format.NDJSON)).bulletins()).isEqualTo(placed(bulletins));
    }

    @Test
    void theSeedsMakeTheSameLibrary() {
        List<Bulletin> seeds = Seeds.bulletins();

        Library library = Library.of(read(export(seeds, Format.JSON)).bulletins());

        assertThat(library.bulletins()).isEqualTo(placed(seeds));
        assertThat(library.known()).isEqualTo(Seeds.library().known());
    }

    @Test
    void aSingleBulletinIsEnough() {
        String text = Written.by(
                new JsonWriter(), new ShowReport(new Labels(Lang.ZH)).of(Seeds.issue(27)), Format.JSON, Display.PLAIN);

        assertThat(read(text).bulletins()).containsExactly(placed(Seeds.issue(27), "/data/x.json#1"));
    }

    @Property(tries = 20)
    void whateverIsCutOffIsTold(@ForAll("cuts") double share) {
        String text = export(Seeds.bulletins(), Format.JSON);
        int firstKey = text.indexOf("week") + 10;
        String cut = text.substring(0, firstKey + (int) (share * (text.length() - firstKey - 3)));

        BulletinFile file = read(cut);

        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0).message()).endsWith("so the rest of the file is not read");
        assertThat(file.bulletins())
                .isEqualTo(placed(Seeds.bulletins()).subList(0, file.bulletins().size()));
    }

    @Provide
    Arbitrary<Double> cuts() {
        return Arbitraries.doubles().between(0, 1);
    }
}
