package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.Golden;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.help.Topic;
import dev.zhoubao.shell.help.Topics;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} says of each command and topic what {@code help} says of it. */
class CommandReferenceTest {

    private static final String HEAD = """
            # Commands

            Made from what the commands declare, as `help COMMAND` shows it; at the end the topics of `help TOPIC`: how weeks
            are named, command files and exit codes, formats, global options. A test runs every example on the seeds.
            """;

    @Test
    void theReferenceIsWhatTheHelpSays() throws IOException {
        StringBuilder reference = new StringBuilder(HEAD);
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds", "--lang", "en")) {
            for (CommandSpec spec : new ShellConfiguration().commandSpecs().all()) {
                String help =
                        shell.run("help " + spec.name() + " --format markdown").out();
                assertThat(help).startsWith("# " + spec.name() + "\n");
                reference.append('\n').append(below(spec.name(), help.strip())).append('\n');
            }
            for (Topic topic : Topics.all()) {
                String help =
                        shell.run("help " + topic.name() + " --format markdown").out();
                assertThat(help).startsWith("# " + topic.name() + ": ");
                reference
                        .append('\n')
                        .append(help.strip().replaceAll("(?m)^#", "##"))
                        .append('\n');
            }
        }
        Golden.check(Path.of("docs", "commands.md"), reference.toString());
    }

    /** One level down, with headings that do not repeat. */
    private static String below(String command, String help) {
        return help.replaceAll("(?m)^## (.*)$", "### $1 of " + command).replaceFirst("^# ", "## ");
    }
}
