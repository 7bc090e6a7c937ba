package dev.zhoubao.library;

import org.jspecify.annotations.Nullable;

/**
 * A week's entry in the list of a later issue.
 *
 * @param week the short name of the issue that lists it
 * @param url the entry's address; null where it lost its link
 */
public record Mention(String week, @Nullable String url) {}
