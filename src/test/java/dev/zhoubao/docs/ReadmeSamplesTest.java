package dev.zhoubao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.settings.CurrentSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The session in the README is what the program prints. There, {@code …} stands for what is left out: on a line of its
 * own for any lines, else for any part of one.
 */
class ReadmeSamplesTest {

    private static final Pattern TYPED = Pattern.compile("(?:\\$ \\./zhoubao|zhoubao \\(5 weeks\\)>)(?: (.+))?");

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>zhoubao</artifactId>\\s*<version>([^<]+)</version>");

    /** Of the window that the session is shown in. */
    private static final int WIDTH = 200;

    private static final Map<String, String> LOCALE = Map.of("LC_ALL", "C.UTF-8");

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    /** What is typed, nothing for the start of the shell, and what is shown for it. */
    private record Sample(String typed, List<String> shown) {}

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        boolean open = false;
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            var typed = TYPED.matcher(line);
            if (line.startsWith("```")) {
                open = !open;
                inside = open && line.equals("```");
            } else if (inside && typed.matches()) {
                samples.add(new Sample(typed.group(1) == null ? "" : typed.group(1), new ArrayList<>()));
            } else if (inside && !samples.isEmpty()) {
                samples.get(samples.size() - 1).shown().add(line);
            }
        }
        return samples;
    }

    private static Pattern pattern(List<String> shown) {
        return Pattern.compile(shown.stream()
                .map(line -> line.equals("…")
                        ? "(?s:.*)"
                        : Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("\n")));
    }

    /** The build tells the program its version; not every test runs in one. */
    private static String version() throws IOException {
        var version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String printed(String typed) throws IOException {
        if (typed.isEmpty()) {
            return "zhoubao " + version() + ", library seeds: 5 weeks; list the commands with: help";
        }
        Path exported = Files.createDirectories(folder.resolve("exports")).resolve("zhoubao-2024.xlsx");
        Outcome outcome = shell.run(
                typed.startsWith("export ") ? typed + " --out '" + exported + "'" : typed,
                new Screen(true, () -> WIDTH, () -> 0, shell.bean(CurrentSettings.class)::get, LOCALE));
        String error = outcome.code() == ExitCodes.DONE ? "" : "error: " + outcome.message();
        return (outcome.out().replace(folder + "/", "") + shell.err() + error)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsWhatTheProgramPrints() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.typed().isEmpty() ? "the start of the shell" : sample.typed(),
                        () -> assertThat(printed(sample.typed())).matches(pattern(sample.shown()))));
    }

    @Test
    void theSessionHasOneOfEachKind() throws IOException {
        assertThat(samples())
                .extracting(sample -> sample.typed().replaceFirst(" .*", ""))
                .containsExactly("fetch", "", "list", "diff", "show", "export");
    }
}
