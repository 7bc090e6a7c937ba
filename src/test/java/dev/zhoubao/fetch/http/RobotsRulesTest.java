package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    private static boolean allows(String robots, String path) {
        return RobotsRules.read(robots)
                .allow(WebAddress.of("http://a.example" + path).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"/x/1, false", "/x/y/1, true", "/z, true", "/a.pdf, false", "/a.pdf?b, true", "/s?k=1, false"})
    void followsTheLongestRule(String path, boolean allowed) {
        String robots = "User-agent: *\nDisallow: /x\nAllow: /x/y\nDisallow: /*.pdf$\nDisallow: /s?k=\n";

        assertThat(allows(robots, path)).isEqualTo(allowed);
    }

    @Test
    void followsTheGroupThatNamesIt() {
        String robots = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Zhoubao/1\nDisallow: /x # no\n";

        assertThat(allows(robots, "/y")).isTrue();
        assertThat(allows(robots, "/x")).isFalse();
    }

    @Test
    void allowsEverythingWhereNothingIsSaid() {
        assertThat(allows("", "/x")).isTrue();
        assertThat(allows("<html>no robots</html>", "/x")).isTrue();
        assertThat(allows("User-agent: *\nDisallow:\n", "/x")).isTrue();
        assertThat(allows("User-agent: other\nDisallow: /\n", "/x")).isTrue();
    }

    @Test
    void waitsAsLongAsIsAskedFor() {
        assertThat(RobotsRules.read("User-agent: *\nCrawl-delay: 30\n").pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(RobotsRules.read("User-agent: *\nCrawl-delay: 9999\n").pause())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void readsAHostileFileSoon() {
        String robots = "User-agent: *\nDisallow: /" + "*a".repeat(10_000) + "\n";

        assertThat(allows(robots, "/" + "a".repeat(10_000))).isFalse();
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(allows("\uFEFFUser-agent: *\nDisallow: /x\n", "/x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/文档/, /文档/1.html",
        "/%e6%96%87%E6%A1%A3/, /文档/1.html",
        "/文档/, /%e6%96%87%e6%a1%a3/1.html",
        "/a b, /a%20b",
        "/%7Ex, /~x",
        "/~x, /%7ex",
        "/*?k=文$, /s?k=文"
    })
    void comparesPathsHoweverTheyAreWritten(String rule, String path) {
        assertThat(allows("User-agent: *\nDisallow: " + rule + "\n", path)).isFalse();
    }

    @Test
    void tellsASlashFromOneThatIsEncoded() {
        assertThat(allows("User-agent: *\nDisallow: /a/b\n", "/a%2Fb")).isTrue();
    }
}
