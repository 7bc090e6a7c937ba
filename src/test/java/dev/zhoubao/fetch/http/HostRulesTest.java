package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostRulesTest {

    private static final HostRules USUAL = new HostRules(List.of("a.example", "*.b.example", "c.example:8080"), false);

    private static boolean allows(String address) {
        return USUAL.allow(WebAddress.of(address).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example/", "https://A.example:444/x", "http://x.b.example/", "http://c.example:8080/"})
    void allowsTheHostsOfTheList(String address) {
        assertThat(allows(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://b.example/",
                "http://xb.example/",
                "http://a.example.evil.example/",
                "http://evil-a.example/",
                "http://c.example/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://[::1]/"
            })
    void allowsNoOtherHost(String address) {
        assertThat(allows(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void reachesNothingOfThisMachineOrItsNetwork(String address) throws UnknownHostException {
        assertThat(USUAL.allow(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "64:ff9b::5db8:d822"})
    void reachesWhatIsPublic(String address) throws UnknownHostException {
        assertThat(USUAL.allow(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void reachesWhatTheUserLists() throws UnknownHostException {
        HostRules own = new HostRules(List.of("localhost"), true);

        assertThat(own.allow(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(own.allow(WebAddress.of("http://a.example/").orElseThrow())).isFalse();
    }
}
