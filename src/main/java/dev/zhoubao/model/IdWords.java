package dev.zhoubao.model;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The id of a metric as words that people read: {@code app platforms}, {@code malicious URLs}. */
final class IdWords {

    /** Two words that are one. */
    private static final Map<String, String> JOINED =
            Map.of("cross border", "cross-border", "zero day", "zero-day", "high risk", "high-risk");

    /** What is not written in small letters. */
    private static final Map<String, String> SPELT = Map.of(
            "urls",
            "URLs",
            "ip",
            "IP",
            "ips",
            "IPs",
            "cnvd",
            "CNVD",
            "com",
            ".com",
            "wannacry",
            "WannaCry",
            "conficker",
            "Conficker");

    private IdWords() {}

    static String of(String id) {
        String words = Stream.of(id.split("-"))
                .map(word -> SPELT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        for (Map.Entry<String, String> pair : JOINED.entrySet()) {
            words = words.replace(pair.getKey(), pair.getValue());
        }
        return words;
    }
}
