package dev.zhoubao.fetch.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an answer up to a limit, and notes when the last ones came. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final long limit;
    private final AtomicLong lastNews;
    private @Nullable Subscription subscription;

    /** @param lastNews takes the time of the last bytes, in nanoseconds */
    BoundedBody(long limit, AtomicLong lastNews) {
        this.limit = limit;
        this.lastNews = lastNews;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        lastNews.set(System.nanoTime());
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastNews.set(System.nanoTime());
        for (ByteBuffer buffer : buffers) {
            if (bytes.size() + (long) buffer.remaining() > limit) {
                tooLarge();
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    private void tooLarge() {
        if (subscription != null) {
            subscription.cancel();
        }
        whole.completeExceptionally(new BodyTooLargeException());
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
