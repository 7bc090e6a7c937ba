package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.Wishes;
import dev.zhoubao.library.WeekRange;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks fetch for.
 *
 * @param from an address, a file or the name of a listing; null for what the library names alone
 * @param limit null for no limit
 * @param delay between requests to one host
 * @param into null for the library's own folder
 * @param line how it is typed again
 */
public record FetchCall(
        WeekRange range,
        @Nullable String from,
        Wishes.Follow follow,
        Wishes.Pictures pictures,
        @Nullable Integer limit,
        Duration delay,
        @Nullable Path into,
        Wishes.Asking asking,
        String line) {}
