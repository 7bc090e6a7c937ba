package dev.zhoubao.docs;

import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what is made from the commands' declarations: completion scripts, manual page, reference, README's lists. */
public final class Docs {

    private final Path root;
    private final CommandSpecs specs;

    Docs(Path root, CommandSpecs specs) {
        this.root = root;
        this.specs = specs;
    }

    /** In the folder of the project; with {@code --check} it writes nothing and fails where a file is not as it would be. */
    public static void main(String... arguments) throws IOException {
        Docs docs = new Docs(Path.of(""), AllCommands.specs(new ExportKinds()));
        if (!List.of(arguments).contains("--check")) {
            docs.write();
            return;
        }
        List<Path> stale = docs.stale();
        if (!stale.isEmpty()) {
            throw new IllegalStateException("not what the commands declare: " + stale + "; write them with: "
                    + "./mvnw test -Dtest=DocsTest -Dgolden.update=true");
        }
    }

    /** The text of each file. */
    Map<Path, String> files() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(root.resolve("docs/completion/zhoubao.bash"), new BashCompletion(specs).script());
        files.put(root.resolve("docs/completion/_zhoubao"), new ZshCompletion(specs).script());
        files.put(root.resolve("docs/completion/zhoubao.fish"), new FishCompletion(specs).script());
        files.put(root.resolve("docs/zhoubao.1"), new ManPage(specs).text());
        files.put(root.resolve("docs/commands.md"), new CommandReference(specs).text());
        Path readme = root.resolve("README.md");
        files.put(readme, FormTable.in(new CommandTable(specs).in(Files.readString(readme))));
        return files;
    }

    void write() throws IOException {
        for (Map.Entry<Path, String> file : files().entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /** The files that are not as they would be written. */
    List<Path> stale() throws IOException {
        List<Path> stale = new ArrayList<>();
        for (Map.Entry<Path, String> file : files().entrySet()) {
            if (!Files.exists(file.getKey()) || !Files.readString(file.getKey()).equals(file.getValue())) {
                stale.add(file.getKey());
            }
        }
        return stale;
    }
}
