package dev.zhoubao.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion scripts, manual page, reference and the README's list are what the commands declare. */
class DocsTest {

    private static final CommandSpecs SPECS = AllCommands.specs(new ExportKinds());

    @TempDir
    Path folder;

    /** After a wanted change: {@code ./mvnw test -Dtest=DocsTest -Dgolden.update=true}. */
    @Test
    void everyFileIsWhatTheCommandsDeclare() throws IOException {
        Docs docs = new Docs(Path.of(""), SPECS);
        if (Boolean.getBoolean("golden.update")) {
            docs.write();
        }
        assertThat(docs.stale()).isEmpty();
    }

    @Test
    void noticesAFileThatWasChangedByHandAndWritesItAnew() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), Files.readString(Path.of("README.md")));
        Docs docs = new Docs(folder, SPECS);
        docs.write();
        assertThat(docs.stale()).isEmpty();

        Files.writeString(readme, Files.readString(readme).replace("| `clear` |", "| `wipe` |"));
        assertThat(docs.stale()).containsExactly(readme);

        docs.write();
        assertThat(readme).content().contains("| `clear` |").doesNotContain("| `wipe` |");
    }

    @Test
    void refusesAReadmeWithoutMarks() {
        assertThatThrownBy(() -> new CommandTable(SPECS).in("# zhoubao\n")).hasMessageContaining("lacks the lines");
    }

    /** The scripts tell the words of a line apart by it. */
    @Test
    void anOptionTakesAValueEverywhereOrNowhere() {
        CompletionWords words = new CompletionWords(SPECS);
        assertThat(words.flags()).doesNotContainAnyElementsOf(words.valued());
    }
}
