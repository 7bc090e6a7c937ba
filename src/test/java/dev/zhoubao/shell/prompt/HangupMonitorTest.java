package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOError;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HangupMonitorTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final CountDownLatch gone = new CountDownLatch(1);

    @Test
    void noticesATerminalThatIsGone() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        Runnable look = () -> {
            if (looks.incrementAndGet() >= 3) {
                throw noSuchDevice();
            }
        };
        new HangupMonitor(look, gone::countDown, AT_ONCE);
        assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(looks).hasValue(4);
    }

    @Test
    void takesOneFailureForNothing() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch goingOn = new CountDownLatch(8);
        Runnable look = () -> {
            goingOn.countDown();
            if (looks.incrementAndGet() % 2 == 0) {
                throw noSuchDevice();
            }
        };
        HangupMonitor watch = new HangupMonitor(look, gone::countDown, AT_ONCE);
        assertThat(goingOn.await(30, TimeUnit.SECONDS)).isTrue();
        watch.stop();
        assertThat(gone.getCount()).isEqualTo(1);
    }

    @Test
    void saysNothingOfATerminalThatIsClosedAfterIt() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        BlockingQueue<Thread> looking = new LinkedBlockingQueue<>();
        CountDownLatch closed = new CountDownLatch(1);
        Runnable look = () -> {
            if (looks.incrementAndGet() == 2) {
                looking.add(Thread.currentThread());
                while (closed.getCount() > 0) {
                    Thread.onSpinWait();
                }
            }
            throw noSuchDevice();
        };
        HangupMonitor watch = new HangupMonitor(look, gone::countDown, AT_ONCE);
        Thread thread = looking.poll(30, TimeUnit.SECONDS);
        watch.stop();
        closed.countDown();
        thread.join();
        assertThat(gone.getCount()).isEqualTo(1);
    }

    private static IOError noSuchDevice() {
        return new IOError(new IOException("tcgetattr: Input/output error"));
    }
}
