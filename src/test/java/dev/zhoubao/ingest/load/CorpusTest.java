package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More real documents, which are no part of the project: skipped where they are not at hand. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @BeforeEach
    void isAtHand() {
        assumeThat(Files.isDirectory(CORPUS.resolve("bulletins"))).isTrue();
        assumeThat(Files.isDirectory(CORPUS.resolve("other"))).isTrue();
    }

    private static LoadResult bulletins() {
        return Documents.load(CORPUS.resolve("bulletins"));
    }

    private static LoadResult others() {
        return Documents.load(CORPUS.resolve("other"));
    }

    @Test
    void readsEveryBulletinWithoutAProblem() {
        assertThat(bulletins())
                .extracting(
                        load -> load.counts().files(),
                        load -> load.bulletins().size(),
                        load -> load.counts().others(),
                        LoadResult::problems)
                .containsExactly(10, 10, 0, List.of());
    }

    @Test
    void readsEveryBulletinAsFullWithFiveFiguresAndFiveLinks() {
        assertThat(bulletins().bulletins())
                .allSatisfy(bulletin -> assertThat(bulletin)
                        .extracting(
                                Bulletin::status,
                                found -> found.figures().size(),
                                found -> found.links().size())
                        .containsExactly(Status.FULL, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09,103,37,74,2,2,5",
        "2024-28,239,86,212,10,15,5",
        "2024-29,177,51,152,42,80,5",
        "2024-31,192,88,160,38,64,4",
        "2024-33,415,186,385,24,60,5",
        "2024-34,224,97,208,24,50,5",
        "2024-36,763,98,747,7,12,5",
        "2024-37,187,85,156,5,5,5",
        "2024-41,271,198,204,15,15,5",
        "2024-42,263,146,166,7,9,5"
    })
    void readsFiguresAndPictures(String week, String one, String two, String three, String four, String five, int n) {
        Bulletin bulletin = bulletins().bulletins().stream()
                .filter(found -> found.name().equals(week))
                .findFirst()
                .orElseThrow();

        assertThat(bulletin.figures().values())
                .extracting(figure -> figure.value().toString())
                .containsExactly(one, two, three, four, five);
        assertThat(bulletin.pictures()).hasSize(n);
    }

    @Test
    void readsStubsCardsAndVerificationPagesAsStubs() {
        assertThat(others().bulletins())
                .extracting(Bulletin::name, Bulletin::status)
                .containsExactlyInAnyOrder(
                        tuple("ransomware:2022-49", Status.STUB),
                        tuple("cnvd:2024-44", Status.FULL),
                        tuple("2024-17", Status.STUB),
                        tuple("2024-18", Status.STUB),
                        tuple("2024-29", Status.STUB),
                        tuple("2025-15", Status.STUB));
    }

    @Test
    void readsNothingButTitleDatesAndAddressOutOfAStub() {
        assertThat(others().bulletins())
                .filteredOn(bulletin -> bulletin.status() == Status.STUB)
                .allSatisfy(stub -> {
                    assertThat(stub.figures()).isEmpty();
                    assertThat(stub.paragraphs()).isEmpty();
                    assertThat(stub.links()).isEmpty();
                    assertThat(stub.pictures()).isEmpty();
                    assertThat(stub.rating()).isNull();
                    assertThat(stub.source()).hasNoNullFieldsOrPropertiesExcept("account");
                });
    }

    @Test
    void setsUnrelatedArticlesAside() {
        assertThat(others().counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(8, 1);
    }

    @Test
    void reportsTheUnnumberedTitleAPageThatAsksForAVerificationAndNothingElseButStubs() {
        assertThat(others().problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::text)
                .containsExactly("网络安全信息与动态周报2024年第29期（7月15日-7月21日）", "国家互联应急中心-网络安全信息与动态周报");
    }
}
