package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;

class LoadFractionTest {

    private final DoubleAdder load = new DoubleAdder();
    private final LoadFraction root = new LoadFraction(load, 1);

    @Test
    void countsFilesByTheirPartOfTheFolder() {
        root.splitInto(8);
        root.done(2);

        assertThat(load.sum()).isEqualTo(0.25);
    }

    @Test
    void countsFilesReadBeforeTheFolderIsKnown() {
        root.done(2);
        assertThat(load.sum()).isZero();
        root.splitInto(4);
        assertThat(load.sum()).isEqualTo(0.5);
        root.done(2);

        assertThat(load.sum()).isEqualTo(1);
    }

    @Test
    void countsAnEmptyFolderAsDone() {
        root.splitInto(2);
        root.piece().splitInto(0);

        assertThat(load.sum()).isEqualTo(0.5);
    }

    @Test
    void addsUpToAWhole() {
        root.splitInto(3);
        root.done(1);
        LoadFraction inner = root.piece();
        inner.splitInto(7);
        inner.done(7);
        assertThat(load.sum()).isEqualTo(2.0 / 3, within(1e-12));
        root.piece().splitInto(0);

        assertThat(load.sum()).isEqualTo(1, within(1e-12));
    }
}
