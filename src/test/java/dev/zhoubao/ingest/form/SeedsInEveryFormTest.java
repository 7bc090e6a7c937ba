package dev.zhoubao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.fixture.StoredForms;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five real documents, stored in every form and loaded together. */
class SeedsInEveryFormTest {

    /** The seed, MHTML, mail, PDF, Word, RSS, Atom; PDF and Word again in an archive. */
    private static final int COPIES = 9;

    @TempDir
    static Path folder;

    private static LoadResult load;

    @BeforeAll
    static void loadsEveryForm() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Bulletin seed : Seeds.bulletins()) {
                write(seed.name() + ".mhtml", StoredForms.mhtml(seed));
                write(seed.name() + ".eml", StoredForms.mail(seed));
                write(seed.name() + ".pdf", StoredForms.pdf(seed));
                write(seed.name() + ".docx", StoredForms.word(seed));
                zip.putNextEntry(new ZipEntry(seed.name() + ".docx"));
                zip.write(StoredForms.word(seed));
                zip.putNextEntry(new ZipEntry(seed.name() + ".pdf"));
                zip.write(StoredForms.pdf(seed));
            }
        }
        write("archive.zip", archive.toByteArray());
        write("rss.xml", StoredForms.rss(Seeds.bulletins()));
        write("atom.xml", StoredForms.atom(Seeds.bulletins()));
        load = new Loader(Form.readers()).load(List.of(LoadRoot.of(Path.of("seeds")), LoadRoot.of(folder)));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static List<LoadedWeek> weeks() {
        return Library.of(load.bulletins()).weeks();
    }

    private static List<String> values(Bulletin bulletin) {
        return bulletin.figures().values().stream()
                .map(figure -> figure.metric().id() + " " + figure.value())
                .toList();
    }

    @Test
    void areFiveWeeksWithACopyOfEachFormAndNoProblem() {
        assertThat(load.problems()).isEmpty();
        assertThat(weeks())
                .hasSize(5)
                .allSatisfy(week -> assertThat(week.copies())
                        .extracting(copy -> copy.source().file())
                        .hasSize(COPIES));
    }

    @Test
    void haveTheSameGradeAndFiguresInEachForm() {
        assertThat(weeks()).allSatisfy(week -> {
            assertThat(week.copies()).extracting(SeedsInEveryFormTest::values).containsOnly(values(week.best()));
            assertThat(week.copies())
                    .extracting(Bulletin::grade)
                    .containsOnly(week.best().grade());
        });
        assertThat(weeks().stream()
                        .mapToInt(week -> week.best().figures().size())
                        .sum())
                .isEqualTo(25);
    }

    @Test
    void standInTheSameSentences() {
        assertThat(weeks())
                .allSatisfy(week -> assertThat(week.copies())
                        .extracting(copy -> copy.figures().values().stream()
                                .map(Figure::evidence)
                                .map(evidence -> evidence.text())
                                .toList())
                        .containsOnly(week.best().figures().values().stream()
                                .map(figure -> figure.evidence().text())
                                .toList()));
    }

    @Test
    void knowTheSameEarlierIssues() {
        assertThat(weeks())
                .allSatisfy(week -> assertThat(week.copies())
                        .extracting(copy -> copy.links().stream()
                                .map(link -> link.edition().name())
                                .toList())
                        .containsOnly(week.best().links().stream()
                                .map(link -> link.edition().name())
                                .toList()));
    }

    @Test
    void areCopiesThatAgree() {
        assertThat(CheckRunner.of(Library.of(load.bulletins())))
                .extracting(Finding::check)
                .doesNotContain("copies-disagree", "title-differs", "no-grade", "no-figure", "no-period");
    }
}
