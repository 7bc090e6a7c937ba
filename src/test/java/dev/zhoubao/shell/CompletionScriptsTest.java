package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts in {@code docs/completion} propose. */
class CompletionScriptsTest {

    private static final Path FOLDER = Path.of("docs", "completion");

    /** @param line the words up to the cursor, as bash parts them: at blanks and around {@code =} */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zhoubao di|diff",
                "zhoubao --lang zh di|diff",
                "zhoubao --keep-going di|diff",
                "zhoubao --la|--lang",
                "zhoubao --lang z|zh",
                "zhoubao --lang = z|zh",
                "zhoubao --color = |auto always never",
                "zhoubao list --form|--format",
                "zhoubao ls --format j|json",
                "zhoubao list --format = nd|ndjson",
                "zhoubao list --format = json --so|--sort",
                "zhoubao export x|xlsx",
                "zhoubao export --year 2024 x|xlsx",
                "zhoubao export --force x|xlsx",
                "zhoubao export xlsx l|latest",
                "zhoubao export csv --s|--series --shape",
                "zhoubao export --year 2024 csv .. --s|--series --shape",
                "zhoubao export xlsx --s|--series",
                "zhoubao export csv --te|",
                "zhoubao export md --te|--template",
                "zhoubao diff 27 p|previous",
                "zhoubao diff 27 51 p|",
                "zhoubao trend incidents ph|phishing",
                "zhoubao help we|weeks",
                "zhoubao check --fail-on e|error",
                "zhoubao bogus x|"
            })
    void bashProposesWhatFits(String line, @Nullable String proposals) throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash));
        String script = "source " + FOLDER.resolve("zhoubao.bash") + "; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                + " _zhoubao; echo \"${COMPREPLY[*]}\"";
        List<String> command = new ArrayList<>(List.of(bash.toString(), "--norc", "-c", script, "bash"));
        command.addAll(List.of(line.split(" ", -1)));

        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo(proposals == null ? "" : proposals);
    }
}
