package dev.zhoubao.export.excel;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.poi.ss.util.SheetUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What starts with the first workbook of a process: the library, its logging, and the platform's fonts, by which it measures
 * a character. Logging complains of an interruption, and the fonts are read over one that is forgotten then; so another
 * thread starts them.
 */
final class PoiWarmUp {

    private static final FutureTask<Float> START = new FutureTask<>(PoiWarmUp::start);

    private PoiWarmUp() {}

    /**
     * Returns when they have started.
     *
     * @throws ClosedByInterruptException when the thread is interrupted, as a write to a file would throw it
     */
    static void await() throws ClosedByInterruptException {
        if (!START.isDone()) {
            Thread thread = new Thread(START, "libraries");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            START.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (ExecutionException e) {
            // What cannot start fails again where it is used, and is told from there; but not that memory was the
            // cause.
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
        }
    }

    private static float start() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return SheetUtil.getDefaultCharWidthAsFloat(workbook);
        }
    }
}
