package dev.zhoubao.ingest.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** The bytes of an archive, which can be read from any place, though seldom fast from one that lies further back. */
interface ArchiveBytes extends AutoCloseable {

    long size() throws IOException;

    /** From this byte on; what was read from before must not be read any more. */
    InputStream from(long offset) throws IOException;

    /** Whether what lies between is passed over without being read. */
    boolean jumps();

    /** Gives back what reading took, but not what the bytes are stored in. */
    @Override
    default void close() {}

    static ArchiveBytes of(SeekableByteChannel channel) {
        return new ArchiveBytes() {
            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public InputStream from(long offset) throws IOException {
                channel.position(offset);
                return new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
            }

            @Override
            public boolean jumps() {
                return true;
            }
        };
    }
}
