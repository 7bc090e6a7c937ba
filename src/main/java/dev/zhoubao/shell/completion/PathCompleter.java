package dev.zhoubao.shell.completion;

import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.settings.UserPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/** Proposes files and folders; those that begin with a dot only where a dot is typed. */
final class PathCompleter {

    private PathCompleter() {}

    static Stream<Candidate> of(CompletionSlot wanted) {
        String typed = wanted.typed();
        if (typed.equals("~")) {
            return Stream.of(wanted.beginning("~/", null));
        }
        int slash = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(File.separatorChar)) + 1;
        String folder = typed.substring(0, slash);
        String name = typed.substring(slash);
        return inside(folder).stream()
                .filter(path -> name.startsWith(".") || !name(path).startsWith("."))
                .sorted(Comparator.comparing(PathCompleter::name))
                .map(path -> Files.isDirectory(path)
                        ? wanted.beginning(shown(wanted, folder, path) + "/", null)
                        : wanted.whole(shown(wanted, folder, path), null));
    }

    /** A name that would be the home folder or an option is written from the current folder. */
    private static String shown(CompletionSlot wanted, String folder, Path path) {
        String name = name(path);
        boolean home = name.equals("~");
        boolean option = wanted.bare() && CallParser.isOption(name);
        return folder.isEmpty() && (home || option) ? "./" + name : folder + name;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /** What a folder holds; nothing where it cannot be read. */
    private static List<Path> inside(String folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(UserPath.of(folder))) {
            stream.forEach(paths::add);
        } catch (IOException | DirectoryIteratorException | UsageException e) {
            return List.of();
        }
        return paths;
    }
}
