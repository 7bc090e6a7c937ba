package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.zhoubao.export.Format;
import dev.zhoubao.shell.Invocation;
import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any text as a command, as the process's arguments or as settings: it is taken, or refused with a sentence. */
class VariadicArgumentFuzzTest {

    private static final LineParser LINES = new LineParser(true);
    private static final CommandSpecs SPECS = AllCommands.specs(new ExportKinds());
    private static final CallParser WORDS =
            new CallParser(SPECS, new Conversions(new ExportKinds()::all), Expansion::none);
    private static final Path FILE = temporary();

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("zhoubao", ".properties");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void command(FuzzedDataProvider data) {
        try {
            List<String> words = LINES.words(data.consumeRemainingAsString());
            if (!words.isEmpty()) {
                Call input = WORDS.parse(words).valid();
                assertThat(SPECS.find(input.command().name())).isPresent();
                assertThat(OutputOptions.of(input, Format.TABLE).format()).isNotNull();
            }
        } catch (UsageException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    /** What is quoted arrives as it was, be it nothing. */
    @FuzzTest
    void quoted(FuzzedDataProvider data) {
        String word = data.consumeRemainingAsString().replace("'", "");
        assertThat(LINES.words("search '" + word + "' 27")).containsExactly("search", word, "27");
    }

    @FuzzTest
    void arguments(FuzzedDataProvider data) {
        List<String> arguments = new ArrayList<>();
        while (data.remainingBytes() > 0) {
            arguments.add(data.consumeString(40));
        }
        try {
            Invocation invocation = Invocation.parse(arguments);
            Settings settings =
                    new SettingsReader(Map.of()).options(invocation.options()).settings(Locale.ENGLISH);
            assertThat(settings.limits().fileBytes()).isPositive();
        } catch (UsageException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    @FuzzTest
    void settings(byte[] file) throws IOException {
        Files.write(FILE, file);
        try {
            Settings settings =
                    new SettingsReader(Map.of()).file(FILE).variables().settings(Locale.ENGLISH);
            assertThat(settings.limits().zipEntries()).isPositive();
        } catch (UsageException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}
