package dev.zhoubao.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What the style sheets in a page and the style attributes of its elements declare, by the cascade of CSS: importance,
 * then attribute before sheet, then specificity, then order. Only the properties that decide whether a text is seen, and
 * in which lines, are kept; rules for other media than the screen, for states and for generated content are not read.
 */
final class StyleSheet {

    /** Those that decide whether text is seen, and in which lines. */
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "direction",
            "unicode-bidi",
            "visibility",
            "content-visibility",
            "opacity",
            "white-space",
            "font",
            "font-size",
            "font-variant-position",
            "text-decoration",
            "text-decoration-line",
            "vertical-align",
            "color",
            "background",
            "background-color",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "text-indent",
            "margin-left",
            "margin-top",
            "inset",
            "translate",
            "scale",
            "filter",
            "-webkit-text-fill-color",
            "overflow-x",
            "overflow-y",
            "clip",
            "clip-path",
            "width",
            "height",
            "max-width",
            "max-height",
            "overflow",
            "transform",
            "zoom");

    /** More rules than this for one class, name or element come from no author. */
    private static final int MOST_RULES = 64;

    /** Characters of a value; longer ones are cut there, so that no pattern works long on them. */
    private static final int LONGEST_VALUE = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|$)|<!--|-->");
    private static final Pattern SCREEN = Pattern.compile(
            "@media\\s+(?:all|screen|only screen|not print)\\s*|@media\\s*(?:(?:all|(?:only )?screen)\\s+and\\s+)?\\(\\s*min-width:\\s*\\d{1,3}(?:px|em)\\s*\\)|@layer[^;{]*|@supports[^;{]*");
    /** States, generated content, and what jsoup knows beside CSS. */
    private static final Pattern UNREAD =
            Pattern.compile(":(?!not\\(|is\\(|first-|last-|nth-|only-|root|empty)|[\\[\\]]\\s*~");

    private static final Pattern ARGUMENTS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?");
    private static final Pattern LAST = Pattern.compile("^.*[ >+~]");
    private static final Pattern KEY = Pattern.compile("[.#]?[\\w\\u0080-\\uffff-]+|\\*");
    private static final Pattern PART =
            Pattern.compile("(#[\\w-]+)|(\\.[\\w-]+|\\[[^\\]]*\\]|:[\\w-]+)|([a-zA-Z][\\w-]*)");

    private record Declaration(String property, String value, boolean important) {}

    private record Rule(
            Evaluator selector, SiblingBudget.Counting counting, int specificity, List<Declaration> declarations) {}

    private final Map<String, List<Rule>> rulesByKey = new HashMap<>();
    private final SiblingBudget siblings = new SiblingBudget();

    /** The sheets of the page to which an element belongs. */
    static StyleSheet around(Element element) {
        StyleSheet sheet = new StyleSheet();
        rules(element, sheet::add);
        return sheet;
    }

    /** Hands over the selectors and the body of each rule of the page to which an element belongs. */
    static void rules(Element element, BiConsumer<String, String> rule) {
        element.root().stream()
                .filter(style -> style.normalName().equals("style")
                        && !style.attr("media").contains("print"))
                .forEach(style -> read(COMMENT.matcher(style.data()).replaceAll(" "), rule));
    }

    /** Empty for one that a browser would not understand either. */
    static Optional<Evaluator> selector(String text) {
        try {
            return Optional.of(QueryParser.parse(text.strip()));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void read(String css, BiConsumer<String, String> rule) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String before = css.substring(at, open);
            String head = before.substring(before.lastIndexOf(';') + 1)
                    .replace('}', ' ')
                    .strip();
            if (SCREEN.matcher(head).matches()) {
                at = open + 1;
            } else if (head.startsWith("@")) {
                at = closing(css, open);
            } else {
                int close = css.indexOf('}', open);
                rule.accept(head, css.substring(open + 1, close < 0 ? css.length() : close));
                at = close < 0 ? css.length() : close + 1;
            }
        }
    }

    /** Behind the brace that closes this one. */
    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    private void add(String selectors, String body) {
        List<Declaration> declarations = declarations(body);
        if (declarations.isEmpty() || selectors.length() > 2000) {
            return;
        }
        for (String selector : selectors.split(",(?![^(]*\\))")) {
            List<Rule> rules = rulesByKey.computeIfAbsent(key(selector.strip()), key -> new ArrayList<>(1));
            if (!UNREAD.matcher(selector).find() && rules.size() < MOST_RULES) {
                selector(selector)
                        .ifPresent(parsed -> rules.add(new Rule(
                                parsed, SiblingBudget.Counting.of(selector), specificity(selector), declarations)));
            }
        }
    }

    /** A class, name or element that whatever the selector fits has to have. */
    private static String key(String selector) {
        String plain = ARGUMENTS.matcher(selector).replaceAll("");
        Matcher key = KEY.matcher(LAST.matcher(plain).replaceFirst(""));
        if (!key.lookingAt()) {
            return "*";
        }
        boolean element = Character.isLetter(key.group().charAt(0));
        return element ? key.group().toLowerCase(Locale.ROOT) : key.group();
    }

    private static int specificity(String selector) {
        int specificity = 0;
        Matcher part = PART.matcher(selector);
        while (part.find()) {
            specificity += part.group(1) != null ? 10_000 : part.group(2) != null ? 100 : 1;
        }
        return specificity;
    }

    private static List<Declaration> declarations(String body) {
        List<Declaration> declarations = new ArrayList<>();
        for (String declared : body.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declared.indexOf(':');
            String property = colon < 0 ? "" : declared.substring(0, colon).strip();
            if (PROPERTIES.contains(property)) {
                String value = declared.substring(colon + 1).strip();
                boolean important = value.endsWith("important");
                int mark = value.indexOf('!');
                declarations.add(
                        new Declaration(property, plain(mark < 0 ? value : value.substring(0, mark)), important));
            }
        }
        return declarations;
    }

    private static String plain(String value) {
        String plain = SPACE.matcher(value).replaceAll(" ");
        return plain.substring(0, Math.min(plain.length(), LONGEST_VALUE)).strip();
    }

    /** The values that hold for an element, by property; what it inherits is not among them. */
    Map<String, String> declared(Element element) {
        List<Declaration> inline = declarations(element.attr("style"));
        List<Rule> rules = rules(element);
        if (inline.isEmpty() && rules.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (boolean important : new boolean[] {false, true}) {
            rules.forEach(rule -> put(values, rule.declarations(), important));
            put(values, inline, important);
        }
        return values;
    }

    private static void put(Map<String, String> values, List<Declaration> declarations, boolean important) {
        declarations.stream()
                .filter(declaration -> declaration.important() == important)
                .forEach(declaration -> values.put(declaration.property(), declaration.value()));
    }

    /** The rules that fit, the strongest last. */
    private List<Rule> rules(Element element) {
        if (rulesByKey.isEmpty()) {
            return List.of();
        }
        Stream<String> classes = element.classNames().stream().map(name -> "." + name);
        return Stream.concat(Stream.of("*", element.normalName(), "#" + element.id()), classes)
                .flatMap(key -> rulesByKey.getOrDefault(key, List.of()).stream())
                .filter(rule -> siblings.allows(rule.counting(), element) && element.is(rule.selector()))
                .sorted(Comparator.comparingInt(Rule::specificity))
                .collect(Collectors.toList());
    }
}
