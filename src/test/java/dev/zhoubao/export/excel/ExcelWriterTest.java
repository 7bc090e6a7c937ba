package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.ExportException;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelWriterTest {

    @TempDir
    private Path temporary;

    @BeforeEach
    void watchTemporaryFiles() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()));
    }

    @AfterEach
    void restoreTemporaryFiles() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    private static Report everything() {
        Table weeks = Workbooks.weeks(Cell.number(495), Cell.absent(), Cell.number(476));
        Cell marked = new Cell.Marked(List.of(new Run("a", Mark.REMOVED), new Run("b", Mark.ADDED)));
        return Workbooks.report(
                Section.of(
                        "overview",
                        "概览",
                        new Facts(List.of(
                                new Facts.Fact("link", Cell.link("x", "https://example.org/")),
                                new Facts.Fact("marked", marked))),
                        new Chart("趋势", weeks, "week", List.of("incidents"))),
                Section.of("weeks", "周报", weeks, new Chart("again", weeks, "week", List.of("incidents"))));
    }

    @Test
    @Tag("time")
    void writesTheSameBytesLater() throws InterruptedException {
        byte[] first = Workbooks.bytes(everything());
        // Zip times and document properties are kept in seconds, and zip times in even ones.
        Thread.sleep(2_100);

        assertThat(Workbooks.bytes(everything())).isEqualTo(first);
    }

    @Test
    void writesTheSameBytesOnAMachineOfAnotherLanguage() {
        Locale usual = Locale.getDefault();
        byte[] first = Workbooks.bytes(everything());
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Workbooks.bytes(everything())).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void writesTheSameBytesInAnotherTimeZone() {
        TimeZone usual = TimeZone.getDefault();
        byte[] first = Workbooks.bytes(everything());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Workbooks.bytes(everything())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void datesEveryEntryAlike() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Workbooks.bytes(everything())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void leavesNoTemporaryFiles() {
        Workbooks.bytes(everything());

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesNoTemporaryFilesWhenItFails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new FileSystemException("x.xlsx", null, "no space");
            }
        };

        assertThatThrownBy(() -> new ExcelWriter().write(everything(), full))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("x.xlsx: no space");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void namesTheFolderInWhichItsRowsCannotWait() {
        OutputStream silent = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };

        assertThatThrownBy(() -> new ExcelWriter().write(everything(), silent))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("cannot be kept in " + System.getProperty("java.io.tmpdir")
                        + " while it is written (no space)");
    }

    @Test
    void stopsWhenItIsInterruptedThoughNothingReachesTheStreamYet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new ExcelWriter().write(everything(), out))
                    .isInstanceOf(ClosedByInterruptException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(out.size()).isZero();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        new ExcelWriter().write(everything(), out);

        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void goesOnInAnotherSheetWhereRowsFindNoRoom() throws IOException {
        Table table = new Table(
                "t", "", List.of(Column.text("c", "C")), Collections.nCopies(1_048_576, List.of(Cell.absent())));

        WorkbookLayout layout = WorkbookLayout.of(Workbooks.report(Section.of("s", "Weeks", table)));

        assertThat(layout.sheets()).extracting(SheetPlan::name).containsExactly("Weeks", "Weeks (2)");
        assertThat(layout.sheets()).extracting(SheetPlan::rows).containsExactly(1_048_476, 102);
        assertThat(layout.notes().sentences(new Labels(Lang.EN)))
                .singleElement()
                .asString()
                .contains("Weeks: its table goes on in the sheet Weeks (2).");
    }
}
