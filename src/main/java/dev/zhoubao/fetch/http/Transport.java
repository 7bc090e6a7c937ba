package dev.zhoubao.fetch.http;

import java.util.Map;

/** Sends one request and takes its answer whole. */
public interface Transport {

    /**
     * Asks for an address, and for nothing that it is redirected to.
     *
     * @param headers beside those that every request has
     * @throws RequestException when there is no whole answer
     * @throws InterruptedException when the thread is interrupted, which ends the request
     */
    Reply get(WebAddress address, Map<String, String> headers) throws RequestException, InterruptedException;
}
