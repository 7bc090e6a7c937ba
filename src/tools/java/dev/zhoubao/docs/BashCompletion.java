package dev.zhoubao.docs;

import dev.zhoubao.shell.grammar.Choice;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The completion of the one-shot form in bash. */
final class BashCompletion {

    private static final String HEAD = """
            # bash completion for zhoubao. Made from what the commands declare; do not edit.

            # Proposes words, or leaves files to the shell, which knows how to quote them.
            _zhoubao_propose() {
              if [[ $1 != files ]]; then
                COMPREPLY=($(compgen -W "$1" -- "$cur"))
              elif type compopt >/dev/null 2>&1; then
                compopt -o default
              fi
            }

            # Proposes command files behind an @, which bash parts from the word but wants back.
            _zhoubao_script() {
              local IFS=$'\n' file
              for file in $(compgen -f -- "$1"); do
                if [[ -d $file ]]; then COMPREPLY+=("@$(printf %q "$file")/"); else COMPREPLY+=("@$(printf %q "$file")"); fi
              done
              if [[ ${#COMPREPLY[@]} -eq 1 && -d $file ]] && type compopt >/dev/null 2>&1; then compopt -o nospace; fi
            }

            _zhoubao() {
              local cur=${COMP_WORDS[COMP_CWORD]} command='' first='' option='' place=0 i value
              COMPREPLY=()
              for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                  @flags@) ;;
                  --*)
                    value=$((i + 1))
                    [[ ${COMP_WORDS[value]} != = || $value -eq $COMP_CWORD ]] || value=$((i + 2))
                    [[ $value -ne $COMP_CWORD ]] || option=${COMP_WORDS[i]}
                    i=$value
                    ;;
                  *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; else first=${first:-${COMP_WORDS[i]}} place=$((place + 1)); fi ;;
                esac
              done
              [[ $cur != = ]] || cur=''
              if [[ -n $option ]]; then _zhoubao_value
              elif [[ $cur == -* ]]; then _zhoubao_propose "$(_zhoubao_options)"
              elif [[ $command == @ || -z $command && $cur == @* ]]; then _zhoubao_script "${cur#@}"
              else _zhoubao_argument
              fi
            }
            """;

    private static final String FOOT = """

            if type compopt >/dev/null 2>&1; then
              complete -F _zhoubao zhoubao ./zhoubao
            else
              complete -o default -F _zhoubao zhoubao ./zhoubao
            fi
            """;

    private final CommandSpecs specs;
    private final CompletionWords words;

    BashCompletion(CommandSpecs specs) {
        this.specs = specs;
        words = new CompletionWords(specs);
    }

    String script() {
        return HEAD.replace("@flags@", String.join(" | ", words.flags()))
                + function("_zhoubao_options", "$command:$first", optionLines())
                + function("_zhoubao_value", "$command:$option", valueLines())
                + function("_zhoubao_argument", "$command:$place", argumentLines())
                + FOOT;
    }

    private static String function(String name, String subject, String lines) {
        return "\n" + name + "() {\n  case " + subject + " in\n" + lines + "  esac\n}\n";
    }

    private String optionLines() {
        StringBuilder lines = new StringBuilder("    :*) echo '--help --version ")
                .append(Arrays.stream(SettingKey.values())
                        .map(key -> "--" + key.word())
                        .collect(Collectors.joining(" ")))
                .append("' ;;\n");
        for (CommandSpec spec : specs.all()) {
            choices(spec)
                    .forEach(choice ->
                            options(lines, patterns(spec, ":" + choice.word()), spec, List.of(choice.word())));
            if (!spec.namedOptions().isEmpty()) {
                options(lines, patterns(spec, ":*"), spec, List.of());
            }
        }
        return lines.toString();
    }

    private static Stream<? extends Choice> choices(CommandSpec spec) {
        return spec.positionals().stream().limit(1).flatMap(first -> first.choices().stream());
    }

    private static void options(StringBuilder lines, String patterns, CommandSpec spec, List<String> arguments) {
        lines.append("    ")
                .append(patterns)
                .append(") echo '")
                .append(spec.namedOptions(arguments).stream()
                        .map(option -> "--" + option.name())
                        .collect(Collectors.joining(" ")))
                .append("' ;;\n");
    }

    private String valueLines() {
        StringBuilder lines = new StringBuilder();
        for (SettingKey key : SettingKey.values()) {
            propose(lines, ":--" + key.word(), key == SettingKey.LIBRARY, key.words());
        }
        for (CommandSpec spec : specs.all()) {
            for (OptionSpec option : spec.namedOptions()) {
                if (!OutputOptions.SPECS.contains(option)) {
                    propose(lines, patterns(spec, ":--" + option.name()), option.type());
                }
            }
        }
        OutputOptions.SPECS.forEach(option -> propose(lines, "*:--" + option.name(), option.type()));
        return lines.toString();
    }

    private String argumentLines() {
        StringBuilder lines = new StringBuilder();
        propose(
                lines,
                ":*",
                false,
                specs.all().stream().flatMap(spec -> spec.names().stream()).toList());
        for (CommandSpec spec : specs.all()) {
            for (int i = 0; i < spec.positionals().size(); i++) {
                Positional positional = spec.positionals().get(i);
                propose(
                        lines,
                        patterns(spec, ":" + (positional.many() ? "*" : i)),
                        CompletionWords.files(positional.type()),
                        words.of(positional));
            }
        }
        return lines.toString();
    }

    private static String patterns(CommandSpec spec, String rest) {
        return spec.names().stream().map(name -> name + rest).collect(Collectors.joining(" | "));
    }

    private void propose(StringBuilder lines, String pattern, Class<?> type) {
        propose(lines, pattern, CompletionWords.files(type), words.of(type));
    }

    private static void propose(StringBuilder lines, String pattern, boolean files, List<String> words) {
        if (files || !words.isEmpty()) {
            lines.append("    ").append(pattern).append(") _zhoubao_propose ");
            lines.append(files ? "files" : "'" + String.join(" ", words) + "'").append(" ;;\n");
        }
    }
}
