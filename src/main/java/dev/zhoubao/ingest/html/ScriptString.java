package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Reads a string or a number of seconds out of a script: {@code "a"}, {@code 'a'.html(false)}, {@code htmlDecode("a")}, or the first of
 * {@code "" || "a"} that is not empty. Escapes of the script and, inside them, of HTML are resolved.
 */
final class ScriptString {

    private static final int LONGEST = 1024;
    private static final Pattern LITERAL = Pattern.compile(
            "\\s*(?:window\\.\\w+\\s*=\\s*)?(?:\\w+\\(\\s*)?(?:\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|(\\d{10,13})\\b)\\s*\\)?");
    private static final Pattern WHITE = Pattern.compile("[\\n\\r\\t]");
    private static final Pattern OR = Pattern.compile("\\s*\\|\\|");

    private ScriptString() {}

    /** The string of the expression that begins there; empty where there is none. */
    static String at(String script, int start) {
        String expression = script.substring(start, Math.min(script.length(), start + LONGEST));
        Matcher literal = LITERAL.matcher(expression);
        while (literal.lookingAt()) {
            String value = Stream.of(1, 2, 3)
                    .map(literal::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            if (!value.isEmpty()) {
                return plain(value);
            }
            expression = expression.substring(literal.end());
            Matcher or = OR.matcher(expression);
            if (!or.lookingAt()) {
                return "";
            }
            expression = expression.substring(or.end());
            literal = LITERAL.matcher(expression);
        }
        return "";
    }

    /** The text of a literal: its escapes resolved, its entities too, and on one line. */
    static String plain(String literal) {
        return WHITE.matcher(Parser.unescapeEntities(unescaped(literal), false)).replaceAll(" ");
    }

    /** A literal with the script's own escapes resolved and nothing else. */
    static String unescaped(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        int i = 0;
        while (i < literal.length()) {
            char c = literal.charAt(i++);
            if (c != '\\' || i == literal.length()) {
                text.append(c);
                continue;
            }
            char kind = literal.charAt(i++);
            int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
            int code = digits == 0 ? -1 : hexadecimal(literal, i, i + digits);
            text.append(code < 0 ? named(kind) : (char) code);
            i += code < 0 ? 0 : digits;
        }
        return text.toString();
    }

    private static char named(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r', 't', 'b', 'f', 'v' -> ' ';
            default -> escaped;
        };
    }

    private static int hexadecimal(String text, int start, int end) {
        int code = 0;
        for (int i = start; i < end; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
