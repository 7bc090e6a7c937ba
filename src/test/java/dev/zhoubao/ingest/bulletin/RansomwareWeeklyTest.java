package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ransomware weekly, from Saturday to Friday. */
class RansomwareWeeklyTest {

    private static final Path FOLDER = Path.of("../shared/corpus/ransomware");

    private static final String TITLE = "国家互联网应急中心(CNCERT/CC)勒索软件动态周报-2031年第12期（总第99期）(20310315-20310321)";

    private static String figures(Bulletin bulletin) {
        return Series.RANSOMWARE
                .metrics()
                .map(metric -> bulletin.value(metric).map(Quantity::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void readsTitlePeriodAndFigures() {
        Bulletin bulletin = Documents.bulletin(DocumentFixture.titled(TITLE)
                .block(
                        "本周勒索软件防范应对工作组共收集捕获勒索软件样本1234个，监测发现勒索软件网络传播56次，勒索软件下载IP地址7个，其中，位于境内的勒索软件下载地址3个，占比42.9%。",
                        "本周，监测发现89起我国单位设施感染Wannacry勒索软件事件，较上周下降3.3%，累计感染10000次，较上周增长5%。",
                        "本周勒索软件防范应对工作组自主监测、接收投诉或应急响应21起非Wannacry勒索软件感染事件，较上周增长10%。"));

        assertThat(bulletin.name()).isEqualTo("ransomware:2031-12");
        assertThat(bulletin.edition().period()).hasToString("2031-03-15..2031-03-21");
        assertThat(figures(bulletin)).isEqualTo("1234 56 7 3 - 89 10000 21");
    }

    @Test
    void readsTheChangesBehindWhatIsCounted() {
        Bulletin bulletin = Documents.bulletin(DocumentFixture.titled(TITLE)
                .block(
                        "本周，监测发现89起我国单位设施感染Wannacry勒索软件事件，较上周下降3.3%，累计感染10000次，较上周增长5%。",
                        "本周勒索软件防范应对工作组自主监测、接收投诉或应急响应21起非Wannacry勒索软件感染事件，与上周持平。"));

        assertThat(bulletin.figures().values().stream()
                        .map(figure -> figure.metric() + " " + figure.change().direction() + " "
                                + figure.change().percent()))
                .containsExactly(
                        "ransomware-wannacry down 3.3",
                        "ransomware-wannacry-total up 5",
                        "ransomware-incidents same null");
    }

    @Test
    void readsLabelsBeforeTheirNumbers() {
        Bulletin bulletin = Documents.bulletin(DocumentFixture.titled(TITLE)
                .block("勒索软件下载IP地址7个，其中，境内勒索软件下载IP地址3个，境外勒索软件下载IP地址4个。")
                .block("监测发现我国单位设施感染Wannacry勒索软件事件89起，累计感染10000次。")
                .block("工作组应急响应非Wannacry勒索软件感染事件21起。"));

        assertThat(figures(bulletin)).isEqualTo("- - 7 3 4 89 10000 21");
    }

    @Test
    void takesNoFigureFromTheCasesThatItTells() {
        Bulletin bulletin = Documents.bulletin(DocumentFixture.titled(TITLE)
                .block("本周勒索软件防范应对工作组共收集捕获勒索软件样本1234个。")
                .block("典型勒索软件攻击事件")
                .block("本周，某单位捕获勒索软件样本5个，累计感染6次。"));

        assertThat(figures(bulletin)).isEqualTo("1234 - - - - - - -");
    }

    /** Numbers read from the texts by eye. */
    @Test
    void readsTheRealCopies() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        assertThat(Documents.load(FOLDER).bulletins().stream()
                        .map(bulletin ->
                                bulletin.name() + " " + bulletin.edition().period() + " " + figures(bulletin)))
                .containsExactlyInAnyOrder(
                        "ransomware:2022-50 2022-12-10..2022-12-16 342810 198 38 10 28 2009 170039 37",
                        "ransomware:2022-51 2022-12-17..2022-12-23 295551 154 45 13 32 1943 9958 11");
    }
}
