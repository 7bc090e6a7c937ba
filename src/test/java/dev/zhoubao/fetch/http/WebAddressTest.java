package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://a.example/s?x=1&amp;y=2#rd, http://a.example/s?x=1&y=2",
        "HTTPS://A.Example, https://a.example/",
        "https://a.example?x, https://a.example/?x",
        "https://a.example/甲 乙|.html, https://a.example/%E7%94%B2%20%E4%B9%99%7C.html",
        "https://a.example/%E7%94%B2%zz, https://a.example/%E7%94%B2%25zz",
        "https://a.example/x[1].html?y=[2], https://a.example/x%5B1%5D.html?y=%5B2%5D",
        "https://中国.example/, https://xn--fiqs8s.example/",
        "http://[::1]:8080/x, http://[::1]:8080/x"
    })
    void putsWhatDocumentsHoldRight(String written, String asked) {
        assertThat(WebAddress.of(written)).map(WebAddress::toString).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "http:///x",
                "ftp://a.example/x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "/publish/1.html",
                "http://user:secret@a.example/",
                "http://a.example@b.example/",
                "http://a.example\\@b.example/",
                "http://a.example:0/",
                "http://a.example:99999/",
                "http://a b.example/",
                "data:text/html,x"
            })
    void takesNothingElseForAnAddress(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/publish/2.html, https://a.example/publish/2.html",
        "2.html, https://a.example/list/2.html",
        "//b.example/x, https://b.example/x",
        "//B.example/a b.pdf, https://b.example/a%20b.pdf",
        "//[::1]/x[1].html, https://[::1]/x%5B1%5D.html",
        "x[1].html, https://a.example/list/x%5B1%5D.html",
        "http://b.example/x#y, http://b.example/x",
        "../up.pdf, https://a.example/up.pdf"
    })
    void resolvesWhatStandsOnItsPage(String reference, String asked) {
        assertThat(WebAddress.of("https://a.example/list/index.html")
                        .orElseThrow()
                        .resolve(reference))
                .map(WebAddress::toString)
                .contains(asked);
    }

    @Test
    void resolvesNothingToAnotherScheme() {
        WebAddress page = WebAddress.of("https://a.example/").orElseThrow();

        assertThat(page.resolve("javascript:x()")).isEmpty();
        assertThat(page.resolve("file:///etc/passwd")).isEmpty();
        assertThat(page.resolve("#top")).isEmpty();
    }
}
