package dev.zhoubao.ingest;

/**
 * A decoded document.
 *
 * @param file its name for people
 * @param location its absolute place
 * @param sha256 of its bytes, in hexadecimal
 * @param text without a byte-order mark; every line ends in {@code \n}
 */
public record Document(String file, String location, String sha256, String text) {}
