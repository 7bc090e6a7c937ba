package dev.zhoubao.model;

/**
 * The sentence that a fact was read from, as printed, and the line of the document on which it begins (from 1); the
 * document's {@link Source#locator()} tells where that is a page or a paragraph.
 */
public record Evidence(String text, int line) {}
