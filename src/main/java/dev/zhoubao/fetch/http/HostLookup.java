package dev.zhoubao.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of the network that a host's name stands for. */
@FunctionalInterface
public interface HostLookup {

    HostLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** Never empty. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
