package dev.zhoubao.docs;

import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The completion of the one-shot form in zsh. */
final class ZshCompletion {

    private static final String HEAD = """
            #compdef zhoubao
            # zsh completion for zhoubao. Made from what the commands declare; do not edit.

            _zhoubao() {
              local curcontext="$curcontext" state line
              typeset -A opt_args
              _arguments -S -C -A '-*' \\
            """;

    private static final String BETWEEN = """
                '1:command:->command' \\
                '*::argument:->argument' && return
              case $state in
                command)
                  if compset -P @; then _files; else _zhoubao_commands; fi
                  ;;
                argument)
                  case $words[1] in
            """;

    private static final String AFTER = """
                  esac
                  ;;
              esac
            }

            _zhoubao_commands() {
              local -a commands
              commands=(
            """;

    private static final String FOOT = """
              )
              _describe -t commands command commands
            }

            if [ "$funcstack[1]" = _zhoubao ]; then _zhoubao "$@"; else compdef _zhoubao zhoubao; fi
            """;

    private final CommandSpecs specs;
    private final CompletionWords words;

    ZshCompletion(CommandSpecs specs) {
        this.specs = specs;
        words = new CompletionWords(specs);
    }

    String script() {
        StringBuilder script = new StringBuilder(HEAD);
        script.append("    '--help[the commands]' '--version[the version]' \\\n");
        for (SettingKey key : SettingKey.values()) {
            String value = key == SettingKey.LIBRARY ? "_files" : words(key.words());
            script.append("    ")
                    .append(option(key == SettingKey.LIBRARY, key.word(), key.description(), key.flag(), value))
                    .append(" \\\n");
        }
        script.append(BETWEEN);
        specs.all().forEach(spec -> script.append(arguments(spec)));
        script.append(AFTER);
        for (CommandSpec spec : specs.all()) {
            for (String name : spec.names()) {
                script.append("    '")
                        .append(name)
                        .append(':')
                        .append(escaped(spec.meaning().english()))
                        .append("'\n");
            }
        }
        return script.append(FOOT).toString();
    }

    private String arguments(CommandSpec spec) {
        List<String> parts = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (OptionSpec option : spec.namedOptions()) {
            String part = option(
                    option.repeatable(),
                    option.name(),
                    option.meaning().english(),
                    option.flag(),
                    value(option.type()));
            if (option.only().isEmpty()) {
                parts.add(part);
            } else {
                own.append("          (( ")
                        .append(option.only().stream()
                                .map(word -> "words[(I)" + word + "]")
                                .collect(Collectors.joining(" || ")))
                        .append(" )) && own+=(")
                        .append(part)
                        .append(")\n");
            }
        }
        for (int i = 0; i < spec.positionals().size(); i++) {
            Positional positional = spec.positionals().get(i);
            parts.add("'" + (positional.many() ? "*" : i + 1) + ":"
                    + escaped(positional.description().isEmpty() ? positional.name() : positional.description()) + ":"
                    + value(positional) + "'");
        }
        String names = "        " + String.join(" | ", spec.names()) + ")";
        return parts.isEmpty()
                ? names + " ;;\n"
                : names + "\n" + (own.isEmpty() ? "" : "          local -a own\n" + own)
                        + "          _arguments -S " + (own.isEmpty() ? "" : "$own ") + "\\\n            "
                        + String.join(" \\\n            ", parts)
                        + "\n          ;;\n";
    }

    private static String option(boolean many, String name, String description, boolean flag, String value) {
        return "'" + (many ? "*" : "") + "--" + name + (flag ? "" : "=") + "[" + escaped(description) + "]"
                + (flag ? "" : ":value:" + value) + "'";
    }

    private String value(Positional positional) {
        return CompletionWords.files(positional.type()) ? "_files" : words(words.of(positional));
    }

    private String value(Class<?> type) {
        return CompletionWords.files(type) ? "_files" : words(words.of(type));
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? " " : words.stream().collect(Collectors.joining(" ", "(", ")"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:")
                .replace("'", "'\\''");
    }
}
