package dev.zhoubao.fetch.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which hosts may be asked: those of a list, and of them only such as do not stand for this machine or its network, unless
 * the user has listed them. An entry is a host, {@code host:port} or {@code *.domain}.
 *
 * @param listed in lower case
 * @param byUser whether the user has made the list
 */
public record HostRules(List<String> listed, boolean byUser) {

    public HostRules {
        listed = listed.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    public boolean allow(WebAddress address) {
        return listed.stream().anyMatch(entry -> names(entry, address));
    }

    private static boolean names(String entry, WebAddress address) {
        String host = address.host();
        return entry.startsWith("*.")
                ? host.endsWith(entry.substring(1)) && host.length() >= entry.length()
                : entry.equals(host) || entry.equals(host + ":" + address.port());
    }

    /** Whether an address that is allowed may be reached at this address of the network. */
    public boolean allow(InetAddress address) {
        return byUser || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0));
    }

    /** Not those of carriers, of protocols and tests, and those that are kept for later. */
    private static boolean isPublic4(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        boolean inside = first == 0
                || first == 10
                || first == 127
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && (second == 168 || (second == 0 && bytes[from + 2] == 0)))
                || (first == 198 && (second == 18 || second == 19));
        return !inside && first < 224;
    }

    /** Not the unique local ones, and none that hold one of version 4 which is not public. */
    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) {
            return false;
        }
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return isPublic4(bytes, 2);
        }
        byte[] translated = {0, 0x64, (byte) 0xFF, (byte) 0x9B};
        boolean holds =
                Arrays.equals(bytes, 0, 4, translated, 0, 4) || Arrays.equals(bytes, 0, 12, new byte[12], 0, 12);
        return !holds || isPublic4(bytes, 12);
    }
}
