package dev.zhoubao.fetch.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.zhoubao.fetch.http.RequestException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to a server on this machine. Names are looked up in a table of the test. */
class JdkTransportTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(4), Duration.ofSeconds(6), 100_000);
    private static final HostRules OWN = new HostRules(List.of("publisher.test", "other.test"), true);

    private static WireMockServer server;
    private final List<String> lookedUp = new ArrayList<>();

    private static final char[] PASSWORD = "password".toCharArray();

    private static KeyStore keys;

    /** The server's certificate is for {@code publisher.test}, and it and what it signs is trusted. */
    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path all = folder.resolve("all");
        makeKey(all, "publisher", "-ext bc:c");
        makeKey(all, "expired", "-signer publisher -startdate -10d -validity 5");
        makeKey(all, "future", "-signer publisher -startdate +10d");
        makeKey(all, "nobody", "");
        keys = KeyStore.getInstance(all.toFile(), PASSWORD);
        Path own = folder.resolve("own");
        try (OutputStream out = Files.newOutputStream(own)) {
            only("publisher").store(out, PASSWORD);
        }
        server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(own.toString())
                .keystorePassword("password")
                .keyManagerPassword("password"));
        server.start();
        server.stubFor(get(urlEqualTo("/x")).willReturn(aResponse().withBody("text")));
        System.setProperty("javax.net.ssl.trustStore", own.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "password");
    }

    private static void makeKey(Path store, String name, String more) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String words = "%s -genkeypair -alias %s -keyalg EC -dname CN=%2$s.test -ext san=dns:%2$s.test"
                + " -storepass password -keypass password -keystore %s %s";
        new ProcessBuilder(words.formatted(keytool, name, store, more).strip().split(" "))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static KeyStore only(String name) throws Exception {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, PASSWORD);
        one.setKeyEntry(name, keys.getKey(name, PASSWORD), PASSWORD, keys.getCertificateChain(name));
        return one;
    }

    @AfterAll
    static void stop() {
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.trustStorePassword");
        server.stop();
    }

    /** Every name stands for this machine, at the second question for an address that nobody has. */
    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        lookedUp.add(host);
        if (host.equals("none.test")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByName(lookedUp.size() == 1 ? "127.0.0.1" : "192.0.2.1"));
    }

    private Reply ask(HostRules rules, String address) throws Exception {
        JdkTransport transport = new JdkTransport(rules, new Proxies(Map.of()), this::lookUp, PATIENCE);
        return transport.get(WebAddress.of(address).orElseThrow(), Map.of("User-Agent", "x"));
    }

    /** What the first host has agreed on must not serve the second, which is at the same address of the network. */
    @Test
    void checksTheCertificateOfEachNameAtOneAddress() throws Exception {
        JdkTransport transport = new JdkTransport(
                OWN, new Proxies(Map.of()), host -> List.of(InetAddress.getByName("127.0.0.1")), PATIENCE);
        Map<String, String> headers = Map.of("User-Agent", "x");
        String place = ".test:" + server.httpsPort() + "/x";
        transport.get(WebAddress.of("https://publisher" + place).orElseThrow(), headers);

        assertThatThrownBy(() ->
                        transport.get(WebAddress.of("https://other" + place).orElseThrow(), headers))
                .hasMessageContaining("no secure connection to other.test");
    }

    private static String http(String path) {
        return "http://publisher.test:" + server.port() + path;
    }

    @Test
    void connectsToWhatWasChecked() throws Exception {
        Reply reply = ask(OWN, http("/x"));

        assertThat(new String(reply.body())).isEqualTo("text");
        assertThat(lookedUp).containsExactly("publisher.test");
        assertThat(server.getAllServeEvents().get(0).getRequest().getHeader("Host"))
                .isEqualTo("publisher.test:" + server.port());
    }

    @Test
    void refusesANameThatStandsForThisMachine() {
        HostRules usualHosts = new HostRules(List.of("publisher.test"), false);
        int before = server.getAllServeEvents().size();

        assertThatThrownBy(() -> ask(usualHosts, http("/x")))
                .hasMessageContaining("publisher.test resolves to 127.0.0.1")
                .extracting(failure -> ((RequestException) failure).kind())
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(server.getAllServeEvents()).hasSize(before);
    }

    @Test
    void checksTheCertificateAgainstTheName() throws Exception {
        Reply reply = ask(OWN, "https://publisher.test:" + server.httpsPort() + "/x");

        assertThat(new String(reply.body())).isEqualTo("text");
    }

    @Test
    void refusesACertificateOfAnotherName() {
        assertThatThrownBy(() -> ask(OWN, "https://other.test:" + server.httpsPort() + "/x"))
                .hasMessageContaining("no secure connection to other.test")
                .extracting(failure -> ((RequestException) failure).ofHost())
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "expired, its certificate has expired",
        "future, its certificate is not valid yet; is the clock of this machine right?",
        "nobody, nobody whom this Java trusts has signed its certificate"
    })
    void refusesACertificate(String name, String reason) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(only(name), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        HttpsServer refused = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        refused.setHttpsConfigurator(new HttpsConfigurator(context));
        refused.start();
        HostRules rules = new HostRules(List.of(name + ".test"), true);
        String address = "https://" + name + ".test:" + refused.getAddress().getPort();

        assertThatThrownBy(() -> ask(rules, address))
                .hasMessage("no secure connection to " + name + ".test: " + reason)
                .extracting(failure -> ((RequestException) failure).ofHost())
                .isEqualTo(true);
        refused.stop(0);
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThatThrownBy(() -> ask(OWN, "http://none.test/"))
                .hasMessage("the host none.test cannot be found; check its name and the network connection");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThatThrownBy(() -> ask(OWN, "http://publisher.test:" + free + "/"))
                .hasMessage("publisher.test does not accept the connection")
                .extracting(failure -> ((RequestException) failure).kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    /** A full queue of connections: the next one is neither taken nor refused. */
    @Test
    void waitsNotForEverForAConnection() throws IOException {
        List<SocketChannel> waiting = new ArrayList<>();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 8; i++) {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(socket.getLocalSocketAddress());
                waiting.add(channel);
            }
            Patience little = new Patience(Duration.ofMillis(300), PATIENCE.idle(), PATIENCE.whole(), 1000);
            JdkTransport transport = new JdkTransport(OWN, new Proxies(Map.of()), this::lookUp, little);
            WebAddress address = WebAddress.of("http://publisher.test:" + socket.getLocalPort())
                    .orElseThrow();

            assertThatThrownBy(() -> transport.get(address, Map.of()))
                    .hasMessage("publisher.test does not accept the connection");
        } finally {
            for (SocketChannel channel : waiting) {
                channel.close();
            }
        }
    }

    @Test
    void namesTheProxyThatCannotBeReached() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Proxies proxies = new Proxies(Map.of("http_proxy", "http://user:secret@127.0.0.1:" + free));
        JdkTransport transport = new JdkTransport(OWN, proxies, this::lookUp, PATIENCE);

        assertThatThrownBy(() ->
                        transport.get(WebAddress.of("http://publisher.test/").orElseThrow(), Map.of()))
                .hasMessage("the proxy 127.0.0.1:" + free + " cannot be reached");
    }

    @Test
    void waitsNotForEverForTheFirstByte() {
        server.stubFor(get(urlEqualTo("/late")).willReturn(aResponse().withFixedDelay(60_000)));

        assertThatThrownBy(() -> ask(OWN, http("/late"))).hasMessage("the server takes too long to answer");
    }

    @Test
    void endsAnAnswerThatDoesNotEnd() {
        server.stubFor(get(urlEqualTo("/slow"))
                .willReturn(aResponse().withBody("x".repeat(1000)).withChunkedDribbleDelay(1000, 300_000)));
        server.stubFor(get(urlEqualTo("/huge")).willReturn(aResponse().withBody("x".repeat(200_000))));

        assertThatThrownBy(() -> ask(OWN, http("/slow"))).hasMessage("the server takes too long to answer");
        lookedUp.clear();
        assertThatThrownBy(() -> ask(OWN, http("/huge"))).hasMessageContaining("larger than 100000 bytes");
    }

    /** Never idle for long, and never done. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"})
    void endsAnAnswerOfAByteASecond(String begun) throws IOException {
        assertIsTooSlow(Duration.ofSeconds(2), begun, 1_000);
    }

    /** The whole time, which it may take, would be a minute. */
    @Test
    @Timeout(20)
    void endsAnAnswerThatStopsInTheMiddle() throws IOException {
        assertIsTooSlow(Duration.ofSeconds(60), "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx", 0);
    }

    private void assertIsTooSlow(Duration whole, String begun, int more) throws IOException {
        Patience little = new Patience(Duration.ofSeconds(5), Duration.ofMillis(700), whole, 1000);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> dribble(socket, begun, more));
            thread.setDaemon(true);
            thread.start();
            JdkTransport transport = new JdkTransport(OWN, new Proxies(Map.of()), this::lookUp, little);
            WebAddress address = WebAddress.of("http://publisher.test:" + socket.getLocalPort())
                    .orElseThrow();

            assertThatThrownBy(() -> transport.get(address, Map.of()))
                    .hasMessage("the server takes too long to answer");
        }
    }

    /** @param more how many bytes follow, one at a time, before it falls silent */
    private static void dribble(ServerSocket socket, String begun, int more) {
        try (Socket asking = socket.accept()) {
            asking.getOutputStream().write(begun.getBytes());
            for (int i = 0; i < more; i++) {
                asking.getOutputStream().write('x');
                Thread.sleep(200);
            }
            Thread.sleep(60_000);
        } catch (IOException | InterruptedException e) {
            // It hung up.
        }
    }

    @Test
    void saysThatAConnectionBroke() {
        server.stubFor(get(urlEqualTo("/reset")).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThatThrownBy(() -> ask(OWN, http("/reset")))
                .extracting(failure -> ((RequestException) failure).kind())
                .isEqualTo(Kind.PASSING);
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        server.stubFor(get(urlEqualTo("/late")).willReturn(aResponse().withFixedDelay(60_000)));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ask(OWN, http("/late"))).isInstanceOf(InterruptedException.class);
    }
}
