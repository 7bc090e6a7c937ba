package dev.zhoubao.shell.completion;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.analysis.comparison.Operator;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/** Proposes what a condition goes on with, in words of its own or within quotes: a name, an operator, a grade or week. */
record ConditionCompleter(MetricCompleter metrics, WeekCompleter weeks, FixedWords words, Labels labels) {

    private static final String SYMBOLS = "<>=!≥≤≠＜＞＝！";
    private static final Pattern PIECE = Pattern.compile("[" + SYMBOLS + "]+|[^\\s" + SYMBOLS + "]+");

    private static final String AND = "and";
    private static final String CHANGE = "change";
    private static final String CHINESE_CHANGE = "变化";

    /** The first is proposed where Chinese is typed. */
    private static final Map<Phrase, List<String>> OPERATORS = new LinkedHashMap<>();

    static {
        OPERATORS.put(Phrase.of("more than"), List.of("超过", ">", "gt", "over"));
        OPERATORS.put(Phrase.of("at least"), List.of("不少于", ">=", "ge"));
        OPERATORS.put(Phrase.of("less than"), List.of("少于", "<", "lt", "under"));
        OPERATORS.put(Phrase.of("at most"), List.of("不超过", "<=", "le"));
        OPERATORS.put(Phrase.of("exactly"), List.of("等于", "=", "eq"));
        OPERATORS.put(Phrase.of("anything but"), List.of("不等于", "!=", "ne"));
    }

    /** What follows a metric in an assertion: {@code change}, then an operator, then a number. */
    Stream<Candidate> comparison(CompletionSlot wanted) {
        return following(
                        wanted, wanted.arguments().subList(1, wanted.arguments().size()))
                .orElse(Stream.empty());
    }

    /**
     * What follows a condition as far as it is typed; empty where it is whole, or nothing that could become one.
     *
     * @param before the words of the condition before the one that is typed
     */
    Optional<Stream<Candidate>> following(CompletionSlot wanted, List<String> before) {
        String others = before.isEmpty() ? "" : String.join(" ", before) + " ";
        String text = others + wanted.typed();
        List<String> clause = new ArrayList<>();
        int begun = text.length();
        Matcher piece = PIECE.matcher(text).region(Condition.lastClause(text), text.length());
        while (piece.find()) {
            if (piece.end() == text.length()) {
                begun = piece.start();
            } else {
                clause.add(piece.group());
            }
        }
        CompletionSlot last = wanted.inside(begun - others.length());
        Optional<Stream<Candidate>> next = next(last, clause);
        // Behind a symbol a value needs no blank, but the symbol may still become a longer one.
        return begun < text.length() && SYMBOLS.indexOf(text.charAt(begun)) >= 0 && !clause.isEmpty()
                ? next.map(operators -> Stream.concat(
                        operators, values(wanted.inside(wanted.typed().length()), clause.get(0))))
                : next;
    }

    private Optional<Stream<Candidate>> next(CompletionSlot wanted, List<String> clause) {
        if (clause.isEmpty()) {
            return Optional.of(Stream.concat(names(wanted), metrics.conditions(wanted)));
        }
        boolean metric = Metric.named(clause.get(0)).isPresent();
        String last = clause.get(clause.size() - 1);
        if (!metric && !isGrade(clause.get(0)) && !isWeek(clause.get(0))) {
            return Optional.empty();
        }
        if (clause.size() > 1 && Operator.of(last).isPresent()) {
            return Optional.of(values(wanted, clause.get(0)));
        }
        boolean change = metric && clause.size() == 1;
        boolean ofChange = metric && clause.size() == 2 && (last.equals(CHANGE) || last.equals(CHINESE_CHANGE));
        if (clause.size() == 1 || ofChange) {
            return Optional.of(Stream.concat(change ? Stream.of(change(wanted)) : Stream.empty(), operators(wanted)));
        }
        boolean whole = Operator.of(clause.get(clause.size() - 2)).isPresent();
        return whole && wanted.goesOn() ? Optional.of(Stream.of(wanted.whole(AND, null))) : Optional.empty();
    }

    /** What a condition may be about beside metrics. */
    private Stream<Candidate> names(CompletionSlot wanted) {
        return wanted.isChinese()
                ? Stream.concat(Condition.gradeNames().stream(), Condition.weekNames().stream())
                        .map(name -> wanted.beginning(name, null))
                : Stream.of(Condition.gradeNames().get(0), Condition.weekNames().get(0))
                        .map(name -> wanted.beginning(name, labels.text(name)));
    }

    private Stream<Candidate> values(CompletionSlot wanted, String name) {
        return isGrade(name) ? words.grades(wanted) : isWeek(name) ? weeks.named(wanted) : Stream.empty();
    }

    private Candidate change(CompletionSlot wanted) {
        return wanted.whole(
                wanted.isChinese() ? CHINESE_CHANGE : CHANGE,
                labels.phrase(Phrase.of("the change from the previous loaded week")));
    }

    private Stream<Candidate> operators(CompletionSlot wanted) {
        return OPERATORS.entrySet().stream()
                .flatMap(one -> (wanted.isChinese()
                                ? one.getValue().stream().limit(1)
                                : one.getValue().stream().skip(1))
                        .map(form -> wanted.whole(form, labels.phrase(one.getKey()))));
    }

    private static boolean isGrade(String name) {
        return Condition.gradeNames().contains(name);
    }

    private static boolean isWeek(String name) {
        return Condition.weekNames().contains(name);
    }
}
