package dev.zhoubao.shell.help;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.ExitRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs every example in the current folder, each on a library read afresh, and writes a line for each to the file named:
 * exit code, example, what was said to the user, parted by tabs. A program of its own, since paths are relative to the
 * folder it was started in.
 */
final class ExampleRun {

    private ExampleRun() {}

    public static void main(String... arguments) throws IOException {
        List<String> outcomes = new ArrayList<>();
        try (ShellUnderTest shell = new ShellUnderTest("--lang", "en")) {
            for (Example example : Examples.read().all()) {
                shell.run("reload");
                outcomes.add(outcome(shell, example.line()));
            }
        }
        Files.write(Path.of(arguments[0]), outcomes, StandardCharsets.UTF_8);
    }

    private static String outcome(ShellUnderTest shell, String line) {
        try {
            ShellUnderTest.Outcome outcome = shell.run(line);
            return outcome.code() + "\t" + line + "\t" + outcome.message();
        } catch (ExitRequest e) {
            return ExitCodes.DONE + "\t" + line + "\t";
        }
    }
}
