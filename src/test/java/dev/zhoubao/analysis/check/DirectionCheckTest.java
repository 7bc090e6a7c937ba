package dev.zhoubao.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.library.Library;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionCheckTest {

    private static List<String> check(String document) {
        Library library = Library.of(new DocumentReader(List.of(new MarkdownArticleReader()))
                .read(new DocumentLocation("x", "/x"), document.getBytes(StandardCharsets.UTF_8))
                .bulletins());
        return CheckRunner.of(library).stream()
                .filter(finding -> finding.check().endsWith("-direction"))
                .map(finding -> finding.severity() + " " + finding.check() + " " + finding.details())
                .toList();
    }

    @Test
    void findsANumberThatIsShownInAnotherOrder() {
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件\u202e321\u202c起")))
                .contains("warning figure-direction [incidents, 321, U+202E U+202C]");
    }

    @Test
    void findsAnIssueThatIsShownInAnotherOrder() {
        assertThat(check(DocumentFixture.whole().text().replace("第12期", "第\u206712\u2069期")))
                .contains("warning title-direction [U+2067 U+2069]");
    }

    @Test
    void findsAMarkInsideANumber() {
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件3\u200f21起")))
                .contains("warning figure-direction [incidents, 321, U+200F]");
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件\u200f321\u200e起")))
                .isEmpty();
    }

    @Test
    void findsNothingInPlainText() {
        assertThat(check(DocumentFixture.whole().text())).isEmpty();
    }
}
