package dev.zhoubao.docs;

import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.List;

/** The completion of the one-shot form in fish. */
final class FishCompletion {

    private static final String HEAD = """
            # fish completion for zhoubao. Made from what the commands declare; do not edit.

            # Whether the cursor is in a place of a command: __zhoubao_at PLACE [COMMAND…]; PLACE may be any.
            function __zhoubao_at
                set -l words (commandline -opc)
                set -l command
                set -l place 0
                set -l value no
                for word in $words[2..]
                    if test $value = yes
                        set value no
                        continue
                    end
                    switch $word
                        case @flags@ '--*=*'
                        case '--*'
                            set value yes
                        case '*'
                            if set -q command[1]
                                set place (math $place + 1)
                            else
                                set command $word
                            end
                    end
                end
                if not set -q argv[2]
                    not set -q command[1]
                    return
                end
                contains -- "$command" $argv[2..]; and test $argv[1] = any -o $argv[1] = $place
            end

            # Whether one of the words stands before the cursor.
            function __zhoubao_says
                for word in $argv
                    contains -- $word (commandline -opc); and return
                end
                return 1
            end

            # Command files behind an @.
            function __zhoubao_scripts
                set -l word (commandline -ct)
                if string match -q '@*' -- $word
                    __fish_complete_path (string sub -s 2 -- $word) | string replace -r '^' @
                end
            end

            complete -c zhoubao -f
            """;

    private final CommandSpecs specs;
    private final CompletionWords words;

    FishCompletion(CommandSpecs specs) {
        this.specs = specs;
        words = new CompletionWords(specs);
    }

    String script() {
        StringBuilder script = new StringBuilder(HEAD.replace("@flags@", String.join(" ", words.flags())));
        line(script, "any", "-l help", "the commands");
        line(script, "any", "-l version", "the version");
        for (SettingKey key : SettingKey.values()) {
            String value = key == SettingKey.LIBRARY ? " -r -F" : value(key.words());
            line(script, "any", "-l " + key.word() + (key.flag() ? "" : value), key.description());
        }
        line(script, "any", "-a '(__zhoubao_scripts)'", "a command file");
        for (CommandSpec spec : specs.all()) {
            spec.names()
                    .forEach(name ->
                            line(script, "any", "-a " + name, spec.meaning().english()));
        }
        specs.all().forEach(spec -> command(script, spec));
        return script.toString();
    }

    private void command(StringBuilder script, CommandSpec spec) {
        String names = String.join(" ", spec.names());
        script.append('\n');
        for (OptionSpec option : spec.namedOptions()) {
            String value = CompletionWords.files(option.type()) ? " -r -F" : value(words.of(option.type()));
            String among = option.only().isEmpty() ? "" : "; and __zhoubao_says " + String.join(" ", option.only());
            line(
                    script,
                    "any " + names + among,
                    "-l " + option.name() + (option.flag() ? "" : value),
                    option.meaning().english());
        }
        for (int i = 0; i < spec.positionals().size(); i++) {
            Positional positional = spec.positionals().get(i);
            String place = (positional.many() ? "any" : String.valueOf(i)) + " " + names;
            if (CompletionWords.files(positional.type())) {
                line(script, place, "-F", positional.description());
            } else if (!words.of(positional).isEmpty()) {
                line(script, place, "-a '" + String.join(" ", words.of(positional)) + "'", positional.description());
            }
        }
    }

    private static String value(List<String> words) {
        return words.isEmpty() ? " -x" : " -x -a '" + String.join(" ", words) + "'";
    }

    private static void line(StringBuilder script, String place, String what, String description) {
        script.append("complete -c zhoubao -n '__zhoubao_at ")
                .append(place)
                .append("' ")
                .append(what);
        if (!description.isEmpty()) {
            script.append(" -d '")
                    .append(description.replace("\\", "\\\\").replace("'", "\\'"))
                    .append('\'');
        }
        script.append('\n');
    }
}
