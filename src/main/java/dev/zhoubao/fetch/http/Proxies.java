package dev.zhoubao.fetch.http;

import dev.zhoubao.fetch.http.RequestException.Kind;
import dev.zhoubao.language.Phrase;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies that the user's environment names, by the variables that curl and others read. */
public final class Proxies {

    private static final int USUAL_PORT = 80;

    private final Map<String, String> environment;

    public Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The proxy that an address is asked through; empty where it is asked directly.
     *
     * @throws RequestException when the proxy is of another kind: the user did not mean the address to be asked directly
     */
    Optional<InetSocketAddress> of(WebAddress address) throws RequestException {
        Optional<String> named = Stream.of(address.secure() ? "https_proxy" : "http_proxy", "all_proxy")
                .flatMap(this::variable)
                .findFirst();
        return named.isEmpty() || excepted(address) ? Optional.empty() : Optional.of(proxy(named.get()));
    }

    /** A proxy that wants a name and password refuses what comes without; they are not sent. */
    private static InetSocketAddress proxy(String text) throws RequestException {
        String whole = WebAddress.withoutUser(text.contains("://") ? text : "http://" + text);
        WebAddress proxy = WebAddress.of(whole)
                .orElseThrow(() -> new RequestException(
                        Kind.HOST,
                        Phrase.of("the proxy '{0}' is not an HTTP proxy such as http://127.0.0.1:8080", whole)));
        return InetSocketAddress.createUnresolved(
                proxy.host().replaceAll("[\\[\\]]", ""), proxy.uri().getPort() < 0 ? USUAL_PORT : proxy.port());
    }

    private Stream<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(spelt -> environment.getOrDefault(spelt, "").strip())
                .filter(value -> !value.isEmpty())
                .limit(1);
    }

    private boolean excepted(WebAddress address) {
        String host = address.host().replaceAll("[\\[\\]]", "");
        return variable("no_proxy")
                .flatMap(list -> List.of(list.split("[,\\s]+")).stream())
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .anyMatch(entry -> excepts(entry, host, address.port()));
    }

    private static boolean excepts(String entry, String host, int port) {
        String bare = entry.replaceFirst("^\\*?\\.", "");
        String name = bare.endsWith(":" + port) ? bare.substring(0, bare.lastIndexOf(':')) : bare;
        return entry.equals("*") || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
    }
}
