package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private static String proxy(Map<String, String> environment, String address) throws RequestException {
        return new Proxies(environment)
                .of(WebAddress.of(address).orElseThrow())
                .map(InetSocketAddress::toString)
                .orElse("");
    }

    @Test
    void takesTheVariableOfTheScheme() throws Exception {
        Map<String, String> environment = Map.of("http_proxy", "http://p.example:3128", "HTTPS_PROXY", "q.example:81");

        assertThat(proxy(environment, "http://a.example/"))
                .startsWith("p.example")
                .endsWith(":3128");
        assertThat(proxy(environment, "https://a.example/"))
                .startsWith("q.example")
                .endsWith(":81");
        assertThat(proxy(Map.of(), "https://a.example/")).isEmpty();
    }

    @Test
    void takesTheOneForEverythingLast() throws Exception {
        Map<String, String> environment = Map.of("all_proxy", "p.example:1", "http_proxy", "q.example:2");

        assertThat(proxy(environment, "https://a.example/")).startsWith("p.example");
        assertThat(proxy(environment, "http://a.example/")).startsWith("q.example");
    }

    @Test
    void sendsNoPassword() throws Exception {
        assertThat(proxy(Map.of("http_proxy", "http://user:secret@p.example:3128"), "http://a.example/"))
                .startsWith("p.example");
        assertThat(proxy(Map.of("http_proxy", "user:secret@p.example:3128"), "http://a.example/"))
                .startsWith("p.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://user:secret@p.example:1080", "socks4a://p.example", "http://", "p example"})
    void asksNothingDirectlyWhereTheProxyIsOfAnotherKind(String proxy) {
        assertThatThrownBy(() -> proxy(Map.of("all_proxy", proxy), "http://a.example/"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("is not an HTTP proxy")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'*', true",
        "'a.example', true",
        "'.example', true",
        "'*.example', true",
        "'x.example, a.example:80', true",
        "'a.example:81', false",
        "'b.example', false",
        "'xa.example', false",
        "'', false"
    })
    void asksDirectlyWhatIsExcepted(String list, boolean directly) throws Exception {
        Map<String, String> environment = Map.of("http_proxy", "p.example:1", "no_proxy", list);

        assertThat(proxy(environment, "http://a.example/").isEmpty()).isEqualTo(directly);
    }
}
