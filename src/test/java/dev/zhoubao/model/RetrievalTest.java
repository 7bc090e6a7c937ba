package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetrievalTest {

    private static final Retrieval WHOLE = new Retrieval(
            "https://a.example/x?y=1",
            OffsetDateTime.parse("2031-04-24T01:02:03Z"),
            Map.of("If-None-Match", "W/\"a b\""),
            Map.of("https://p.example/1.png", "0a1b.png"));

    @Test
    void comesBackAsItWasKept() {
        assertThat(Retrieval.read(WHOLE.text())).contains(WHOLE);
    }

    @Test
    void tellsTheTimeInBeijing() {
        assertThat(WHOLE.time()).hasToString("2031-04-24T09:02:03+08:00");
    }

    @Test
    void passesOverWhatALaterVersionWrites() {
        assertThat(Retrieval.read("new thing\n" + WHOLE.text())).contains(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "url\nfetched 2031-04-24T09:02:03+08:00",
                "url https://a.example/",
                "url https://a.example/\nfetched",
                "url https://a.example/\nfetched yesterday",
                "{}"
            })
    void isNothingWhereAddressOrTimeIsMissing(String text) {
        assertThat(Retrieval.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void keepsAnAddressInItsLine(String end) {
        String url = "https://a.example/x" + end + "header If-None-Match y";
        String picture = "https://p.example/1" + end + "url https://b.example/";
        Retrieval kept = new Retrieval(url, WHOLE.time(), Map.of(), Map.of(picture, "0a1b.png"));

        Retrieval read = Retrieval.read(kept.text()).orElseThrow();

        assertThat(read).isEqualTo(kept);
        assertThat(read.url()).startsWith("https://a.example/x");
        assertThat(read.validators()).isEmpty();
        assertThat(read.picture(picture)).isEqualTo("0a1b.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length 5", "Host b.example", "If-None-Match \u0000", "If-None-Match 周"})
    void takesNothingButValidators(String header) {
        assertThat(Retrieval.read(WHOLE.text() + "header " + header + "\n")).contains(WHOLE);
    }
}
