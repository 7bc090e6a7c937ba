package dev.zhoubao.report.words;

import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Named;
import dev.zhoubao.language.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of errors, problems and help in Chinese, from gettext catalogues beside this class: a line
 * {@code msgid "…"} with the English pattern, the next {@code msgstr "…"} with the Chinese one.
 */
final class Translations implements Phrase.Translation {

    static final List<String> CATALOGUES = List.of("problems_zh.po", "errors_zh.po", "help_zh.po");

    private static final String ENGLISH = "msgid \"";
    private static final String OTHER = "msgstr \"";

    private final Map<String, String> words;

    private Translations(Map<String, String> words) {
        this.words = words;
    }

    static Phrase.Translation of(Lang lang) {
        return lang == Lang.ZH ? Chinese.WORDS : pattern -> pattern;
    }

    static Translations read(List<String> catalogues) {
        Map<String, String> words = new HashMap<>();
        catalogues.forEach(catalogue -> read(catalogue, words));
        return new Translations(words);
    }

    @Override
    public String of(String pattern) {
        return words.getOrDefault(pattern, pattern);
    }

    @Override
    public String name(Named named) {
        return named.chinese();
    }

    boolean knows(String pattern) {
        return words.containsKey(pattern);
    }

    Map<String, String> words() {
        return Map.copyOf(words);
    }

    private static void read(String catalogue, Map<String, String> words) {
        InputStream in = Translations.class.getResourceAsStream(catalogue);
        if (in == null) {
            throw new IllegalStateException("the catalogue " + catalogue + " is not in the program");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String english = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ENGLISH)) {
                    english = quoted(line, ENGLISH);
                } else if (line.startsWith(OTHER)) {
                    words.put(english, quoted(line, OTHER));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String line, String start) {
        return line.substring(start.length(), line.lastIndexOf('"'))
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    /** Read at the first sentence that is said in Chinese. */
    private static final class Chinese {
        private static final Translations WORDS = read(CATALOGUES);
    }
}
