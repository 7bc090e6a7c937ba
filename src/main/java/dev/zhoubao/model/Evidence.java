package dev.zhoubao.model;

/**
 * The sentence that a fact was read from, as printed, and the line of the document on which it begins (from 1).
 */
public record Evidence(String text, int line) {}
