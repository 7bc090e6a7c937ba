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
}
