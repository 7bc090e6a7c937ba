package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.Week;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the five real documents. */
class SeedsTest {

    private static final LoadResult LOAD = Documents.load(Path.of("seeds"));
    private static final Map<String, Bulletin> SEEDS =
            LOAD.bulletins().stream().collect(Collectors.toMap(Bulletin::name, Function.identity()));

    @Test
    void areFiveWithoutAProblem() {
        assertThat(LOAD)
                .extracting(
                        load -> load.counts().files(),
                        load -> load.counts().others(),
                        load -> load.problems().size())
                .containsExactly(5, 0, 0);
    }

    @Test
    void areAllFull() {
        assertThat(SEEDS.values()).extracting(Bulletin::status).hasSize(5).containsOnly(Status.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "19,2024-05-06,2024-05-12",
        "27,2024-07-01,2024-07-07",
        "39,2024-09-23,2024-09-29",
        "47,2024-11-18,2024-11-24",
        "51,2024-12-16,2024-12-22"
    })
    void haveWeekAndPeriod(int issue, LocalDate start, LocalDate end) {
        assertThat(SEEDS.get("2024-" + issue).edition())
                .isEqualTo(new Edition(new Week(2024, issue), new Period(start, end)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-19,2024-05-16,2025-10-06T17:17:44.489229",
        "2024-27,2024-07-12,2025-10-06T17:44:45.130874",
        "2024-39,2024-10-09,2025-10-06T18:54:23.387853",
        "2024-47,2024-11-27,2025-10-06T19:18:59.010521",
        "2024-51,2024-12-26,2025-10-06T19:39:26.838449"
    })
    void haveTheDatesOfPublicationAndFetching(String week, LocalDate published, LocalDateTime fetched) {
        assertThat(SEEDS.get(week).source())
                .extracting(Source::published, Source::fetched)
                .containsExactly(published, fetched);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-19,2247499143,141348f7373c0744239d56125fb81877",
        "2024-27,2247499233,265a5b63ad87b8fc7c5f729f384ab1b8",
        "2024-39,2247499384,a6147bec24a7c347f26fafda8c96c2c4",
        "2024-47,2247499503,7c987fc9dfe871437041b0da3ca5faf7",
        "2024-51,2247499558,b2c04a38dc9e5a4d0a941924bda38c90"
    })
    void haveTheIdentityOfTheArticle(String week, long mid, String sn) {
        assertThat(SEEDS.get(week).source().article()).isEqualTo(new ArticleId("MzIwNDk0MDgxMw==", mid, 1, sn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void arePublishedByTheCentre(String week) {
        assertThat(SEEDS.get(week).source())
                .extracting(Source::account, Source::feed, Source::official)
                .containsExactly("国家互联网应急中心CNCERT", "国家互联网应急中心CNCERT", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void areGradedGoodOnLine23(String week) {
        assertThat(SEEDS.get(week).rating())
                .extracting(
                        Rating::level,
                        rating -> rating.evidence().text(),
                        rating -> rating.evidence().line())
                .containsExactly(Grade.GOOD, "本周，互联网网络安全态势整体评价为良。", 23);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-19,495,155,461,12,13",
        "2024-27,495,228,454,11,12",
        "2024-39,742,618,677,7,7",
        "2024-47,191,141,154,7,10",
        "2024-51,476,335,296,7,9"
    })
    void haveAllFiveFigures(String week, String incidents, String cross, String phishing, String apps, String urls) {
        assertThat(SEEDS.get(week).figures().values())
                .extracting(figure -> figure.value().toString())
                .containsExactly(incidents, cross, phishing, apps, urls);
    }

    @Test
    void showTheSentenceBehindEveryFigure() {
        String first = "本周，CNCERT协调云服务商、域名注册服务机构、应用商店、各省分中心以及国际合作组织共处理网络安全事件476起，含跨境网络安全事件335起。";
        String second = "其中，协调境内外域名注册机构、境外CERT等机构重点处理296起仿冒投诉事件。";
        String third = "协调7个提供恶意移动应用程序下载服务的平台开展移动互联网恶意代码处理工作，共处理传播移动互联网恶意代码的恶意URL链接9个。";

        assertThat(SEEDS.get("2024-51").figures().values())
                .extracting(figure -> figure.evidence().text())
                .containsExactly(first, first, second, third, third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveAllFiguresOnLine29(String week) {
        assertThat(SEEDS.get(week).figures())
                .containsOnlyKeys(Metric.of(Family.HANDLING).toArray(Metric[]::new))
                .allSatisfy(
                        (metric, figure) -> assertThat(figure.evidence().line()).isEqualTo(29));
    }
}
