package dev.zhoubao.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.model.Retrieval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

    private static final Retrieval KNOWN =
            new Retrieval("https://a.example/x", OffsetDateTime.parse("2031-04-24T01:02:03Z"), Map.of(), Map.of());

    @TempDir
    Path folder;

    private ArticleFolder open(Runnable waiting) throws Exception {
        return ArticleFolder.open(folder, Clock.systemUTC(), waiting);
    }

    private ArticleFolder open() throws Exception {
        return open(() -> {});
    }

    @Test
    void keepsADocumentOnceThatGetsAnotherName() throws Exception {
        try (ArticleFolder articles = open()) {
            Path former = articles.keep(new DocumentName("2031-08", "7-1", "html"), new byte[] {1}, KNOWN);
            Path now = articles.keep(new DocumentName("2031-09", "7-1", "pdf"), new byte[] {2}, KNOWN);

            assertThat(former).doesNotExist();
            assertThat(folder.resolve(".fetched/2031-08_7-1.html")).doesNotExist();
            assertThat(now).hasBinaryContent(new byte[] {2});
            assertThat(articles.find("7-1")).contains(now);
            assertThat(articles.retrieval(now)).contains(KNOWN);
        }
    }

    @Test
    void leavesAFileThatItHasNotKept() throws Exception {
        Path own = Files.write(folder.resolve("mine_7-1.html"), new byte[] {1});
        try (ArticleFolder articles = open()) {
            articles.keep(new DocumentName("2031-09", "7-1", "html"), new byte[] {2}, KNOWN);
        }

        assertThat(own).hasBinaryContent(new byte[] {1});
    }

    @Test
    void findsTheSameWhateverTheOrderOfTheFolder() throws Exception {
        for (int week = 30; week > 9; week--) {
            Files.createFile(folder.resolve("2031-" + week + "_7-1.html"));
        }

        assertThat(ArticleFolder.look(folder, Clock.systemUTC()).find("7-1"))
                .contains(folder.resolve("2031-30_7-1.html"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingOpenWhereItCannotBeOpened() throws Exception {
        try (ArticleFolder other = open()) {
            assertThat(other.path()).isEqualTo(folder);
            assertThatThrownBy(() -> open(() -> {
                        throw new IllegalStateException("stopped");
                    }))
                    .hasMessage("stopped");

            assertThat(opened()).isEqualTo(1);
        }
        assertThat(opened()).isZero();
    }

    private long opened() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(file -> isLock(file)).count();
        }
    }

    private boolean isLock(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
