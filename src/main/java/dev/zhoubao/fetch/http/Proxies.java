package dev.zhoubao.fetch.http;

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

    /** The proxy that an address is asked through; empty where it is asked directly. */
    Optional<InetSocketAddress> of(WebAddress address) {
        return excepted(address) ? Optional.empty() : named(address.secure() ? "https_proxy" : "http_proxy");
    }

    private Optional<InetSocketAddress> named(String variable) {
        return Stream.of(variable, "all_proxy")
                .flatMap(this::variable)
                .findFirst()
                .flatMap(text -> WebAddress.of(text.contains("://") ? withoutUser(text) : "http://" + text))
                .map(proxy -> InetSocketAddress.createUnresolved(
                        proxy.host().replaceAll("[\\[\\]]", ""),
                        proxy.uri().getPort() < 0 ? USUAL_PORT : proxy.port()));
    }

    /** A proxy that wants a name and password refuses what comes without; they are not sent. */
    private static String withoutUser(String text) {
        return text.replaceFirst("://[^/]*@", "://");
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
