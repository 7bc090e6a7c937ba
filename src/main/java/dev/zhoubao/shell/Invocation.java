package dev.zhoubao.shell;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.SettingsReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the process was called with: global options, then a command with its own words, exactly as the caller's shell
 * quoted them.
 *
 * @param options the global options that were given
 * @param command the command and its words; empty when none was given
 */
public record Invocation(Map<SettingKey, List<String>> options, List<String> command) {

    private static final List<String> HELP = List.of("--help", "-h");
    private static final Set<String> WITHOUT_LIBRARY = Set.of("help", "version", "history", "clear", "exit");

    public Invocation {
        options = Map.copyOf(options);
        command = List.copyOf(command);
    }

    /** Whether what is to be run asks for what is loaded, as all but a few words about the program do. */
    boolean needsLibrary() {
        return command.isEmpty() || !WITHOUT_LIBRARY.contains(command.get(0));
    }

    /** @throws UsageException when a global option is unknown or lacks its value */
    public static Invocation parse(List<String> arguments) {
        Map<SettingKey, List<String>> options = new EnumMap<>(SettingKey.class);
        int i = 0;
        while (i < arguments.size() && isOption(arguments.get(i))) {
            String argument = arguments.get(i);
            if (argument.equals("--version")) {
                return new Invocation(options, List.of("version"));
            }
            if (HELP.contains(argument)) {
                List<String> help = new ArrayList<>(List.of("help"));
                help.addAll(arguments.subList(i + 1, arguments.size()));
                return new Invocation(options, help);
            }
            int equals = argument.indexOf('=');
            SettingKey key = key(equals < 0 ? argument.substring(2) : argument.substring(2, equals));
            String value;
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (key.flag()) {
                value = "true";
            } else if (i + 1 < arguments.size()) {
                value = arguments.get(++i);
            } else {
                throw new UsageException(Phrase.of("{0} needs a value", argument));
            }
            options.computeIfAbsent(key, given -> new ArrayList<>()).add(value);
            i++;
        }
        return new Invocation(options, command(arguments.subList(i, arguments.size())));
    }

    private static boolean isOption(String word) {
        return word.startsWith("--") || HELP.contains(word);
    }

    private static SettingKey key(String word) {
        return SettingKey.of(word)
                .orElseThrow(() -> new UsageException(Phrase.of(
                        "there is no global option --{0}; before the command stand: {1}",
                        word,
                        Phrase.list(SettingsReader.words().stream()
                                .map(known -> "--" + known)
                                .toList()))));
    }

    /** {@code @weekly.zb} is short for {@code run weekly.zb}. */
    private static List<String> command(List<String> words) {
        if (!words.isEmpty() && words.get(0).length() > 1 && words.get(0).startsWith("@")) {
            List<String> run = new ArrayList<>(List.of("run", words.get(0).substring(1)));
            run.addAll(words.subList(1, words.size()));
            return run;
        }
        return words;
    }
}
