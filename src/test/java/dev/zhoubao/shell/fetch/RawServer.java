package dev.zhoubao.shell.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends the same bytes to whoever asks, and closes the connection. */
final class RawServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final byte[] bytes;

    RawServer(String answer) throws IOException {
        bytes = answer.getBytes(StandardCharsets.UTF_8);
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket asking = socket.accept()) {
                InputStream in = asking.getInputStream();
                int ends = 0;
                for (int unit = in.read(); unit >= 0 && ends < 2; unit = in.available() > 0 ? in.read() : -1) {
                    ends = unit == '\n' ? ends + 1 : unit == '\r' ? ends : 0;
                }
                asking.getOutputStream().write(bytes);
            } catch (IOException e) {
                // The next one may be luckier.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
