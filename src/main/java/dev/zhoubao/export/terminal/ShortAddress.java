package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Display.Trait;
import dev.zhoubao.language.Phrase;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses as a person can use them on a terminal: long ones keep their host, and the number, the name or the end by which they
 * differ.
 */
final class ShortAddress {

    /** What still fits beside the week and its dates. */
    static final int LONGEST = 44;

    private static final int END = 12;

    private static final Pattern HOST = Pattern.compile("https?://([^/?#]{1,28})[/?#].*", Pattern.DOTALL);

    /** What tells an article from the others: the first parameter that is a long number, and its place behind the first of several. */
    private static final Pattern NUMBER =
            Pattern.compile("[?&](\\w{1,8}=\\d{6,14}(?:&idx=(?!1\\b)\\d{1,2})?)(?=[&#]|$)");

    /** What tells a picture from the others: the last part of the path that is a long name, before a size. */
    private static final Pattern NAME = Pattern.compile("/[^/?#]{8,}([^/?#]{" + END + "})(?=(?:/\\d{1,4})?(?:[?#]|$))");

    private ShortAddress() {}

    /** How addresses are shown there; whole in files and pipes. */
    static UnaryOperator<String> on(Display display) {
        return display.width() == 0 || display.has(Trait.WHOLE_ADDRESSES)
                ? UnaryOperator.identity()
                : address -> shortened(address, display.symbols().ellipsis());
    }

    /** Says once that addresses of these cells are not whole, and what does more. */
    static void note(Stream<Cell> cells, LineBuffer page) {
        if (page.width() == 0) {
            return;
        }
        UnaryOperator<String> shown = on(page.display());
        if (cells.flatMap(cell -> cell.shownAddress().stream())
                .anyMatch(address -> !shown.apply(address).equals(address))) {
            page.noteAtEnd(
                    Phrase.of("addresses are shortened: see them whole with --urls, or open one with: open WEEK"));
        }
    }

    private static String shortened(String address, String ellipsis) {
        Matcher parts = HOST.matcher(address);
        return address.length() <= LONGEST || !parts.matches()
                ? address
                : parts.group(1) + "/" + ellipsis + end(address);
    }

    private static String end(String address) {
        Matcher number = NUMBER.matcher(address);
        if (number.find()) {
            return number.group(1);
        }
        Matcher name = NAME.matcher(address).region(address.indexOf("//") + 2, address.length());
        if (name.find()) {
            return name.group(1);
        }
        int from = address.length() - END;
        return address.substring(Character.isLowSurrogate(address.charAt(from)) ? from + 1 : from);
    }
}
