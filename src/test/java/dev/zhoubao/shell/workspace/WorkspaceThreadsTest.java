package dev.zhoubao.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.command.LibraryCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real threads on one workspace: whoever looks at the library sees it whole. */
class WorkspaceThreadsTest {

    private static final int SEEDS = 5;
    private static final int LOADS = 12;
    private static final int EACH = 3;

    @TempDir
    Path folder;

    private final ShellUnderTest application = new ShellUnderTest("--library", "seeds", "--lang", "en");
    private final Workspace workspace = application.bean(Workspace.class);
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void close() throws InterruptedException {
        pool.shutdownNow();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        application.close();
    }

    /** A folder of so many weeks that no other has. */
    private Path weeks(int number) throws IOException {
        Path weeks = Files.createDirectories(folder.resolve(Integer.toString(number)));
        for (int i = 0; i < EACH; i++) {
            DocumentFixture.titled("网络安全信息与动态周报2032年第" + (1 + number * EACH + i) + "期")
                    .block(DocumentFixture.GRADE)
                    .block(DocumentFixture.FIGURES)
                    .write(weeks, i + ".md");
        }
        return weeks;
    }

    /** What a folder brings comes at once, and none of its weeks is missing. */
    private static void assertWhole(Library library) {
        assertThat((library.weeks().size() - SEEDS) % EACH).isZero();
        assertThat(library.bulletins()).hasSize(library.everything().size());
    }

    @Test
    void noLoadTakesAwayWhatAnotherBrought() throws Exception {
        List<Future<?>> loads = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            Path weeks = weeks(i);
            loads.add(pool.submit(() -> workspace.load(List.of(weeks))));
        }
        for (Future<?> load : loads) {
            load.get(60, TimeUnit.SECONDS);
        }
        assertThat(workspace.library().weeks()).hasSize(SEEDS + LOADS * EACH);
    }

    @Test
    void commandsSeeAWholeLibraryDuringLoads() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Future<Integer> looks = pool.submit(() -> {
            int count = 0;
            while (!done.get() || count == 0) {
                assertWhole(workspace.library());
                count++;
            }
            return count;
        });
        for (int i = 0; i < LOADS; i++) {
            workspace.load(List.of(weeks(i)));
            workspace.reload();
        }
        done.set(true);
        assertThat(looks.get(60, TimeUnit.SECONDS)).isPositive();
        assertThat(workspace.library().weeks()).hasSize(SEEDS + LOADS * EACH);
    }

    @Test
    void aReloadKeepsWhatIsLoadedMeanwhile() throws Exception {
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            Path weeks = weeks(i);
            work.add(pool.submit(() -> workspace.load(List.of(weeks))));
            work.add(pool.submit(workspace::reload));
        }
        for (Future<?> one : work) {
            one.get(60, TimeUnit.SECONDS);
        }
        assertThat(workspace.library().weeks()).hasSize(SEEDS + LOADS * EACH);
    }

    @Test
    void aLoadThatIsCancelledChangesNothing() throws Exception {
        Library before = workspace.library();
        Path weeks = weeks(0);
        Future<?> cancelled = pool.submit(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workspace.load(List.of(weeks))).isInstanceOf(LoadInterruptedException.class);
        });
        cancelled.get(60, TimeUnit.SECONDS);
        assertThat(workspace.library()).isSameAs(before);
        workspace.load(List.of(weeks));
        assertThat(workspace.library().weeks()).hasSize(SEEDS + EACH);
    }

    @Test
    void loadsThatAreCancelledSomewhereLeaveAllOrNothing() throws Exception {
        workspace.library();
        int tries = 30;
        for (int i = 0; i < tries; i++) {
            Path weeks = weeks(0);
            Future<?> load = pool.submit(() -> workspace.load(List.of(weeks)));
            Thread.sleep(i % 10);
            load.cancel(true);
            assertWhole(workspace.library());
        }
        workspace.load(List.of(weeks(0)));
        assertThat(workspace.library().weeks()).hasSize(SEEDS + EACH);
    }

    @Test
    void forgetsWeeksThatWereNamedBeforeALoad() throws Exception {
        List<LoadedWeek> named = workspace.library().weeks();
        Path weeks = weeks(0);
        pool.submit(() -> workspace.load(List.of(weeks))).get(60, TimeUnit.SECONDS);
        workspace.forget(named);
        assertThat(workspace.library().weeks()).hasSize(EACH).doesNotContainAnyElementsOf(named);
    }

    @Test
    void forgetsWhatItNamesDuringLoads() throws Exception {
        List<Future<?>> loads = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            Path weeks = weeks(i);
            loads.add(pool.submit(() -> workspace.load(List.of(weeks))));
        }
        for (LoadedWeek week : workspace.library().weeks().subList(0, SEEDS)) {
            application
                    .bean(LibraryCommands.class)
                    .forget(WeekNames.range(week.edition().name()));
        }
        for (Future<?> load : loads) {
            load.get(60, TimeUnit.SECONDS);
        }
        assertThat(workspace.library().weeks()).hasSize(LOADS * EACH);
    }
}
