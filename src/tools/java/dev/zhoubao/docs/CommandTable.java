package dev.zhoubao.docs;

import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.OutputOptions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of commands in the README, between two marks. */
final class CommandTable {

    private static final MarkedPart PART = new MarkedPart(
            "<!-- commands: made from what they declare; do not edit -->\n", "<!-- end of commands -->\n");

    private static final int FEW = 3;

    private final CommandSpecs specs;

    CommandTable(CommandSpecs specs) {
        this.specs = specs;
    }

    /** The text with the list in its place. */
    String in(String text) {
        return PART.replaced(text, table());
    }

    private String table() {
        return "| command | what it does | options |\n|---|---|---|\n"
                + specs.all().stream().map(CommandTable::row).collect(Collectors.joining());
    }

    private static String row(CommandSpec spec) {
        String forms = Stream.concat(Stream.of(spec.usage().replace(" [OPTIONS]", "")), spec.aliases().stream())
                .map(CommandTable::code)
                .collect(Collectors.joining(" · "));
        String options = spec.namedOptions().stream()
                .filter(option -> !OutputOptions.SPECS.contains(option))
                .map(option -> code(form(option)))
                .collect(Collectors.joining(" "));
        return "| " + forms + " | " + escaped(spec.meaning().english()) + " | " + options + " |\n";
    }

    /** {@code --by month|quarter|year}, where the words are few. */
    private static String form(OptionSpec option) {
        return option.words().isEmpty() || option.words().size() > FEW
                ? option.usage()
                : "--" + option.name() + " " + String.join("|", option.words());
    }

    private static String code(String text) {
        return "`" + escaped(text) + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
