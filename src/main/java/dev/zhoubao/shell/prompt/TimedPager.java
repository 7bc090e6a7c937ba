package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.run.Pager;
import java.io.IOException;

/** A pager that knows how long pages were shown: that time is the reader's, not the command's. */
final class TimedPager implements Pager {

    private final Pager pager;
    private long nanos;

    TimedPager(Pager pager) {
        this.pager = pager;
    }

    @Override
    public boolean show(Text text) throws IOException {
        long start = System.nanoTime();
        try {
            return pager.show(text);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    long nanos() {
        return nanos;
    }
}
