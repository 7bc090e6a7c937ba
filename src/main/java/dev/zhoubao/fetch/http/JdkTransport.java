package dev.zhoubao.fetch.http;

import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Asks with the JDK's client. A host's name is looked up once, what it stands for is checked, and then that is connected
 * to, so that a name cannot come to stand for something else in between. Behind a proxy it is the proxy that looks up.
 */
public final class JdkTransport implements Transport {

    private static final int LOOK_MILLIS = 50;
    private static final int MOST_ADDRESSES = 3;

    private final HostRules rules;
    private final Proxies proxies;
    private final HostLookup lookup;
    private final Patience patience;
    private final Map<String, HttpClient> clients = new HashMap<>();

    public JdkTransport(HostRules rules, Proxies proxies, HostLookup lookup, Patience patience) {
        // The client asks for an address of the network; what it is called stands in this header.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        this.rules = rules;
        this.proxies = proxies;
        this.lookup = lookup;
        this.patience = patience;
    }

    @Override
    public Reply get(WebAddress address, Map<String, String> headers) throws RequestException, InterruptedException {
        Optional<InetSocketAddress> proxy = proxies.of(address);
        if (proxy.isPresent()) {
            return through(proxy.get(), address, headers);
        }
        List<InetAddress> reachable = checked(address);
        for (int i = 0; ; i++) {
            try {
                return sent(address, client(address, null), at(address, reachable.get(i)), headers);
            } catch (RequestException e) {
                if (e.kind() != Kind.UNREACHABLE || i + 1 >= Math.min(reachable.size(), MOST_ADDRESSES)) {
                    throw e;
                }
            }
        }
    }

    private Reply through(InetSocketAddress proxy, WebAddress address, Map<String, String> headers)
            throws RequestException, InterruptedException {
        try {
            return sent(address, client(address, proxy), address.uri(), headers);
        } catch (RequestException e) {
            if (e.kind() != Kind.UNREACHABLE) {
                throw e;
            }
            String place = proxy.getHostString() + ":" + proxy.getPort();
            throw new RequestException(Kind.UNREACHABLE, Phrase.of("the proxy {0} cannot be reached", place), e);
        }
    }

    private List<InetAddress> checked(WebAddress address) throws RequestException {
        try {
            List<InetAddress> all = lookup.addresses(address.host());
            Optional<InetAddress> inside =
                    all.stream().filter(one -> !rules.allow(one)).findFirst();
            if (inside.isPresent()) {
                throw new RequestException(
                        Kind.FORBIDDEN,
                        Phrase.of(
                                "{0} resolves to {1}, an address of this machine or of a private network; allow the host with the setting fetch-hosts",
                                address.host(), inside.get().getHostAddress()));
            }
            return all;
        } catch (UnknownHostException e) {
            throw new RequestException(
                    Kind.HOST,
                    Phrase.of(
                            "the host {0} cannot be found; check its name and the network connection", address.host()),
                    e);
        }
    }

    private static URI at(WebAddress address, InetAddress reached) {
        String bare = reached.getHostAddress().replaceFirst("%.*", "");
        String host = bare.indexOf(':') < 0 ? bare : "[" + bare + "]";
        URI uri = address.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + host + ":" + address.port() + uri.getRawPath() + query);
    }

    /** One for each host, since the name that a certificate has to bear belongs to the client. */
    private HttpClient client(WebAddress address, @Nullable InetSocketAddress proxy) {
        return clients.computeIfAbsent(address.site(), site -> {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(patience.connect())
                    .proxy(proxy == null ? HttpClient.Builder.NO_PROXY : ProxySelector.of(proxy));
            if (address.secure()) {
                secure(builder, address.host());
            }
            return builder.build();
        });
    }

    /** A context for each host: one that hosts share would take up the session of another name at the same address. */
    private static void secure(HttpClient.Builder builder, String host) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            builder.sslContext(context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
        if (isName(host)) {
            SSLParameters names = new SSLParameters();
            names.setServerNames(List.of(new SNIHostName(host)));
            builder.sslParameters(names);
        }
    }

    private static boolean isName(String host) {
        return !host.startsWith("[") && !host.matches("[0-9.]+");
    }

    private Reply sent(WebAddress address, HttpClient client, URI uri, Map<String, String> headers)
            throws RequestException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(patience.idle());
        headers.forEach(request::header);
        if (!uri.equals(address.uri())) {
            request.header("Host", address.uri().getRawAuthority());
        }
        AtomicLong lastNews = new AtomicLong(Long.MAX_VALUE);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new BoundedBody(patience.bytes(), lastNews));
        try {
            return reply(address, awaited(answer, lastNews));
        } catch (ExecutionException e) {
            throw failure(address, Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<byte[]> awaited(CompletableFuture<HttpResponse<byte[]>> answer, AtomicLong lastNews)
            throws ExecutionException, InterruptedException, RequestException {
        long start = System.nanoTime();
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long now = System.nanoTime();
                boolean idle = lastNews.get() != Long.MAX_VALUE
                        && now - lastNews.get() > patience.idle().toNanos();
                if (idle || now - start > patience.whole().toNanos()) {
                    throw slow(e);
                }
            }
        }
    }

    private Reply reply(WebAddress address, HttpResponse<byte[]> response) throws RequestException {
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        Reply packed = new Reply(address, response.statusCode(), headers, response.body());
        byte[] body = ContentCoding.unpacked(
                packed.body(), packed.header("content-encoding").orElse(""), patience.bytes());
        // Of a chunked answer its last chunk tells that it is whole.
        boolean chunked = packed.header("transfer-encoding").isPresent();
        boolean announced = packed.header("content-length").isPresent();
        if (packed.status() == Reply.OK && !chunked && CutDocument.is(body, announced)) {
            throw cut(null);
        }
        return new Reply(address, packed.status(), headers, body);
    }

    private RequestException failure(WebAddress address, Throwable cause) {
        for (Throwable found = cause; found != null; found = found.getCause()) {
            if (found instanceof BodyTooLargeException) {
                return ContentCoding.tooLarge(patience.bytes());
            } else if (found instanceof HttpConnectTimeoutException || found instanceof ConnectException) {
                return new RequestException(
                        Kind.UNREACHABLE, Phrase.of("{0} does not accept the connection", address.host()), cause);
            } else if (found instanceof HttpTimeoutException) {
                return slow(cause);
            } else if (found instanceof SSLException) {
                return new RequestException(
                        Kind.HOST,
                        Phrase.of(
                                "no secure connection to {0}: {1}",
                                address.host(), InsecureConnection.reason((SSLException) found)),
                        cause);
            }
        }
        return cause instanceof IOException
                ? cut(cause)
                : new RequestException(
                        Kind.ADDRESS, Phrase.of("the answer cannot be read: {0}", message(cause)), cause);
    }

    private static RequestException slow(Throwable cause) {
        return new RequestException(Kind.PASSING, Phrase.of("the server takes too long to answer"), cause);
    }

    private static RequestException cut(@Nullable Throwable cause) {
        Phrase phrase = Phrase.of("the connection broke off before the answer was whole");
        return cause == null
                ? new RequestException(Kind.PASSING, phrase)
                : new RequestException(Kind.PASSING, phrase, cause);
    }

    static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
