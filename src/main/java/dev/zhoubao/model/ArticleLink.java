package dev.zhoubao.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of earlier issues (近期回顾): its title, the edition that the title names, and its address, which
 * is null where the entry has lost its link and stands as plain text.
 */
public record ArticleLink(
        String title, Edition edition, @Nullable String url, int line) {}
