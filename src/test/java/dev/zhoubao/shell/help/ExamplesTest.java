package dev.zhoubao.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private static final List<Example> EXAMPLES = Examples.read().all();

    @Test
    void everyCommandHasThreeExamplesAndOneWithoutWordsHasOne() {
        Examples examples = Examples.read();
        CommandSpecs specs = AllCommands.specs(new ExportKinds());

        assertThat(specs.all()).allSatisfy(spec -> {
            boolean takesWords =
                    !spec.positionals().isEmpty() || !spec.options().isEmpty();
            assertThat(examples.of(spec))
                    .as("examples of " + spec.name() + " in examples.txt")
                    .hasSizeGreaterThanOrEqualTo(takesWords ? 3 : 1)
                    .doesNotHaveDuplicates()
                    .allSatisfy(example -> assertThat(example.purpose()).isNotEmpty());
        });
        assertThat(EXAMPLES).allMatch(example -> specs.find(example.command()).isPresent());
    }

    @Test
    void everyExampleEndsWithTheExitCodeItStates(@TempDir Path folder) throws IOException, InterruptedException {
        copy(Path.of("seeds"), folder);
        copy(Path.of("src", "main", "examples"), folder);

        List<String> outcomes = outcomes(folder);

        assertThat(outcomes).hasSameSizeAs(EXAMPLES);
        for (int i = 0; i < outcomes.size(); i++) {
            Example example = EXAMPLES.get(i);
            assertThat(outcomes.get(i)).startsWith(example.code() + "\t" + example.line() + "\t");
        }
        assertThat(folder.resolve("exports/zhoubao-2024.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("exports/weeks.csv")).isNotEmptyFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everyExampleIsTheSameWordsInAShell() throws IOException, InterruptedException {
        LineParser lines = new LineParser(true);
        List<String> script = EXAMPLES.stream()
                .map(example -> "printf '%s\\n' " + example.line() + "; echo")
                .toList();

        Process shell = new ProcessBuilder("sh", "-c", String.join("\n", script)).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(said.split("\n\n"))
                .containsExactlyElementsOf(EXAMPLES.stream()
                        .map(example -> String.join("\n", lines.words(example.line())))
                        .toList());
    }

    private static List<String> outcomes(Path folder) throws IOException, InterruptedException {
        Path outcomes = folder.resolve("outcomes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dzhoubao.home=" + folder,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                ExampleRun.class.getName(),
                outcomes.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ZHOUBAO_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("HOME", folder.toString());
        environment.put("BROWSER", "true"); // that opens nothing
        List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
                .forEach(name -> environment.put(name, folder.resolve(".user").toString()));
        Path said = folder.resolve("said.txt");
        Process run = builder.redirectOutput(said.toFile()).start();
        assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(said)).isZero();
        return Files.readAllLines(outcomes);
    }

    /** That of this process, whose entries may be relative to its folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    private static void copy(Path source, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
