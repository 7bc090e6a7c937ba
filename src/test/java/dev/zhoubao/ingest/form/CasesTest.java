package dev.zhoubao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.Bulletin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small inputs that once failed, which are no part of the project: skipped where they are not at hand. */
class CasesTest {

    private static final Path CASES = Path.of("../shared/cases");

    private static byte[] bytes(String name) throws IOException {
        Path file = CASES.resolve(name);
        assumeThat(Files.isRegularFile(file)).isTrue();
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @CsvSource({
        "forms/saved-page.mhtml,2031-18 良 incidents=432 cross-border=210 phishing=199 app-platforms=12"
                + " malicious-urls=33,2031-05-08,https://mp.weixin.qq.com/s/abc",
        "wechat/wechat-ms-timestamp.html,2031-18 良 incidents=432 cross-border=210,2031-05-08,",
        "wechat/wechat-text-window.html,2031-18 良 incidents=432 cross-border=210,2031-05-08,",
    })
    void readsTheBulletin(String name, String facts, String published, String url) throws IOException {
        Bulletin bulletin = Stored.bulletin(bytes(name));

        assertThat(Stored.facts(bulletin)).isEqualTo(facts);
        assertThat(bulletin.source().published()).hasToString(published);
        assertThat(bulletin.source().url()).isEqualTo(url);
    }

    @Test
    void knowsTheLinkOfAReadingList() throws IOException {
        assertThat(Stored.read(bytes("forms/daily-list.md"))
                        .listing()
                        .orElseThrow()
                        .entries())
                .extracting(link -> link.edition().name())
                .containsExactly("2024-19");
    }
}
