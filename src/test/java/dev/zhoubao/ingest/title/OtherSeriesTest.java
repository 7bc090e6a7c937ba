package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSeriesTest {

    @ParameterizedTest
    @CsvSource({
        "信息安全漏洞周报（2031年第12期）,CNNVD",
        "每周移动恶意程序传播渠道安全监测报告（2031年3月17日—3月23日）,MOBILE",
        "我国DDoS攻击资源月度分析报告（2031年3月）,DDOS",
        "浙江省网络安全信息与动态周报2031年第12期（3月17日-3月23日）,PROVINCIAL",
        "示例应急中心江苏分中心网络安全月报2031年第3期,PROVINCIAL",
        "CNCERT互联网安全威胁报告2031年3月,MONTHLY",
        "2031年我国互联网网络安全态势综述,YEARLY"
    })
    void isSetAsideUnderItsName(String title, OtherSeries series) {
        DocumentFixture fixture =
                DocumentFixture.titled(title).block("网络安全信息与动态周报", DocumentFixture.GRADE, DocumentFixture.FIGURES);

        assertThat(Documents.read(fixture.text())).isEqualTo(DocumentResult.of(series));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一篇无关的文章", "公司周报", "网络安全的未来"})
    void isNoUnrelatedArticle(String title) {
        assertThat(OtherSeries.named(title)).isEmpty();
    }

    @Test
    void isNotTheWeeklyInTraditionalCharacters() {
        DocumentFixture fixture = DocumentFixture.titled("網絡安全信息與動態週報2031年第12期（3月17日-3月23日）")
                .block(DocumentFixture.GRADE, DocumentFixture.FIGURES);

        assertThat(Documents.bulletin(fixture).name()).isEqualTo("2031-12");
    }

    @Test
    void isCountedByTheLoader(@TempDir Path folder) throws IOException {
        DocumentFixture.titled("信息安全漏洞周报2031年第44期").write(folder, "a.md");
        DocumentFixture.titled("信息安全漏洞周报2031年第45期").write(folder, "b.md");
        DocumentFixture.titled("一篇无关的文章").write(folder, "c.md");

        assertThat(Documents.load(folder))
                .extracting(
                        load -> load.counts().others(), load -> load.counts().setAside())
                .containsExactly(3, Map.of(OtherSeries.CNNVD, 2));
    }
}
