package dev.zhoubao.report.table;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.function.Function;

/**
 * Quoted text in which nothing leads anywhere: addresses of sites, machines and mailboxes are written {@code hxxp},
 * {@code [.]}, {@code [:]} and {@code [@]}, as analysts do with indicators. What looks like a host name is taken for
 * one. Text that was written so already stays as it is.
 */
public final class Defanging {

    private static final Pattern HTTP = Pattern.compile("(?i)\\b(h)tt(ps?://)");
    private static final Pattern FTP = Pattern.compile("(?i)\\b(s?f)t(ps?://)");
    private static final Pattern AUTHORITY = Pattern.compile("(?i)\\b(?:hxxps?|s?fxps?)://[^\\s/?#，。；、）】》]+");
    private static final Pattern MAILBOX = Pattern.compile("(?i)([a-z0-9._%+-])@([a-z0-9])");
    private static final Pattern HOST = Pattern.compile(
            "(?i)\\b(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]*[a-z0-9])\\b");
    private static final Pattern IPV4 = Pattern.compile("\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b");
    private static final Pattern IPV6 = Pattern.compile(
            "(?i)(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:)+(?::[0-9a-f]{1,4})+|::(?:[0-9a-f]{1,4}:)+[0-9a-f]{1,4}");

    private Defanging() {}

    public static String text(String quoted) {
        String text = HTTP.matcher(quoted).replaceAll("$1xx$2");
        text = FTP.matcher(text).replaceAll("$1x$2");
        text = MAILBOX.matcher(text).replaceAll("$1[@]$2");
        text = each(AUTHORITY, text, Defanging::dots);
        text = each(HOST, text, Defanging::dots);
        text = each(IPV4, text, Defanging::dots);
        return each(IPV6, text, address -> address.replace(":", "[:]"));
    }

    private static String dots(String host) {
        return host.replace("[.]", ".").replace(".", "[.]");
    }

    private static String each(Pattern pattern, String text, Function<String, String> change) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder changed = new StringBuilder(text.length());
        int copied = 0;
        while (matcher.find()) {
            changed.append(text, copied, matcher.start()).append(change.apply(matcher.group()));
            copied = matcher.end();
        }
        return changed.append(text, copied, text.length()).toString();
    }
}
