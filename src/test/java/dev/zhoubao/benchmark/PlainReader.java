package dev.zhoubao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file below a folder one after the other and does nothing with it: what loading is measured against. */
public final class PlainReader {

    private PlainReader() {}

    public static void main(String... arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]).toRealPath())) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.readAllBytes(file).length;
        }
        System.out.println(files.size() + " files, " + bytes + " bytes");
    }
}
