package dev.zhoubao.shell.grammar;

import dev.zhoubao.library.WeekRef;

/** A week whose article is asked for: it may be known by a link alone. */
public record ArticleWeek(WeekRef week) {}
