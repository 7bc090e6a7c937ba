package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The language in which to say what is wrong with the settings themselves: the one that they name as far as it can be
 * read, else the locale's.
 */
public final class StartLanguage {

    private static final String OPTION = "--" + SettingKey.LANG.word();

    private StartLanguage() {}

    public static Lang of(List<String> arguments, Map<String, String> environment, Path configuration, Locale locale) {
        return Stream.of(
                        given(arguments),
                        Stream.ofNullable(environment.get(SettingKey.LANG.variable())),
                        configured(configuration))
                .flatMap(words -> words)
                .flatMap(StartLanguage::named)
                .findFirst()
                .orElseGet(() -> Lang.of(locale));
    }

    private static Stream<String> given(List<String> arguments) {
        return IntStream.range(0, arguments.size()).boxed().flatMap(i -> {
            String argument = arguments.get(i);
            if (argument.equals(OPTION)) {
                return arguments.stream().skip(i + 1L).limit(1);
            }
            return argument.startsWith(OPTION + "=")
                    ? Stream.of(argument.substring(OPTION.length() + 1))
                    : Stream.empty();
        });
    }

    private static Stream<String> configured(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(UserFile.read(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Stream.empty();
        }
        return Stream.ofNullable(properties.getProperty(SettingKey.LANG.word()));
    }

    private static Stream<Lang> named(String word) {
        return Arrays.stream(Lang.values()).filter(lang -> lang.name().equalsIgnoreCase(word.strip()));
    }
}
