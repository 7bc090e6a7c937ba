package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.load.LoadCounts;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole documents of every kind that an archive holds, all invented. */
class DocumentsTest {

    private static final String FOLDER = "src/test/resources/fixtures/ingest/documents";
    private static final LoadResult LOAD = Documents.load(Path.of(FOLDER));
    private static final Bulletin FULL = named("2031-12");

    private static Bulletin named(String week) {
        return LOAD.bulletins().stream()
                .filter(bulletin -> bulletin.name().equals(week))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areToldApart() {
        assertThat(LOAD.bulletins())
                .extracting(Bulletin::name, Bulletin::status)
                .containsExactlyInAnyOrder(
                        tuple("2031-12", Status.FULL),
                        tuple("2031-13", Status.FULL),
                        tuple("2031-14", Status.STUB),
                        tuple("2031-15", Status.STUB),
                        tuple("2031-16", Status.STUB));
    }

    @Test
    void areSetAsideWhenTheyAreAnotherSeriesOrUnrelated() {
        assertThat(LOAD.counts())
                .extracting(LoadCounts::files, LoadCounts::others)
                .containsExactly(8, 1);
    }

    @Test
    void haveProblemsThatNameTheirFile() {
        assertThat(LOAD.problems())
                .filteredOn(problem -> !problem.message().startsWith("only the title is known")
                        && !problem.file().contains("ransomware"))
                .extracting(Problem::severity, Problem::file, Problem::text)
                .containsExactly(
                        tuple(Severity.INFO, FOLDER + "/three-figures.md", null),
                        tuple(Severity.WARNING, FOLDER + "/unnumbered.md", "示例应急中心-网络安全信息与动态周报"),
                        tuple(Severity.WARNING, FOLDER + "/verification.md", "网络安全信息与动态周报2031年第16期（4月14日-4月20日）"));
    }

    @Test
    void haveTheirTextWithoutThePage() {
        assertThat(FULL.paragraphs())
                .extracting(Paragraph::text, Paragraph::line)
                .containsExactly(
                        tuple("本周网络安全基本态势", 21),
                        tuple("本周，互联网网络安全态势整体评价为良。我国互联网基础设施运行整体平稳。", 23),
                        tuple("本周事件处理情况", 27),
                        tuple(
                                "本周，CNCERT共处理网络安全事件321起，含跨境网络安全事件123起。其中，重点处理45起仿冒投诉事件。"
                                        + "协调6个提供恶意移动应用程序下载服务的平台开展工作，共处理恶意URL链接7个。",
                                29),
                        tuple("近期回顾", 31));
    }

    @Test
    void haveThePicturesOfTheTextOnly() {
        assertThat(FULL.pictures())
                .containsExactly(
                        new Picture("https://pictures.example/1.png", 25),
                        new Picture("https://pictures.example/2.png", 25));
    }

    @Test
    void haveTheirEarlierIssues() {
        assertThat(FULL.links())
                .extracting(link -> link.edition().name(), link -> link.url() != null, ArticleLink::line)
                .containsExactly(tuple("2031-11", true, 33), tuple("2031-10", false, 35));
    }

    @Test
    void areNamedAfterTheAccountThatPublished() {
        assertThat(LOAD.bulletins())
                .extracting(Bulletin::name, bulletin -> bulletin.source().account())
                .contains(tuple("2031-12", "示例应急中心"), tuple("2031-15", "转载账号"), tuple("2031-14", null));
    }

    @Test
    void haveFewerFiguresWhereTheTextGivesFewer() {
        assertThat(named("2031-13").figures().values())
                .extracting(Figure::metric, figure -> figure.value().toString())
                .hasToString("[(incidents, \"88\"), (cross-border, \"21\"), (phishing, \"9\")]");
    }
}
