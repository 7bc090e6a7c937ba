package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.util.function.SingletonSupplier;

/**
 * All commands, read from their annotations. Every command that returns a result takes the output options. To find one, the
 * classes are read in their order until one declares it, since to read them all takes a tenth of a start.
 */
public final class CommandSpecs {

    private final List<Supplier<List<Declared>>> declared;

    /** @param choices the catalogues that arguments are chosen from, asked for when a command first needs them */
    public CommandSpecs(List<Class<? extends CommandGroup>> classes, Supplier<List<? extends Choice>> choices) {
        declared = classes.stream()
                .<Supplier<List<Declared>>>map(type -> SingletonSupplier.of(() -> declared(type, choices)))
                .toList();
    }

    private static List<Declared> declared(Class<?> type, Supplier<List<? extends Choice>> choices) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Command.class))
                .map(method -> new Declared(method, choices))
                .toList();
    }

    /** A command's method; the rest of its annotations, those of its parameters, is read when it is first asked for. */
    private static final class Declared {

        private final Method method;
        private final Command command;
        private final Supplier<List<? extends Choice>> choices;
        private @Nullable CommandSpec spec;

        Declared(Method method, Supplier<List<? extends Choice>> choices) {
            this.method = method;
            this.choices = choices;
            this.command = method.getAnnotation(Command.class);
        }

        String name() {
            return command.name()[0];
        }

        boolean answersTo(String word) {
            return Stream.concat(Stream.of(name()), Arrays.stream(command.alias()))
                    .anyMatch(word::equals);
        }

        CommandSpec spec() {
            CommandSpec read = spec;
            if (read == null) {
                read = CommandSpecs.spec(method, command, choices);
                spec = read;
            }
            return read;
        }
    }

    /** In the order of their names. */
    public List<CommandSpec> all() {
        return declared()
                .map(Declared::spec)
                .sorted(Comparator.comparing(CommandSpec::name))
                .toList();
    }

    public Optional<CommandSpec> find(String word) {
        return declared().filter(command -> command.answersTo(word)).findFirst().map(Declared::spec);
    }

    private Stream<Declared> declared() {
        return declared.stream().flatMap(commands -> commands.get().stream());
    }

    /** What is called to run the command of this name. */
    Optional<Method> method(String name) {
        return declared()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> command.method);
    }

    private static CommandSpec spec(Method method, Command command, Supplier<List<? extends Choice>> choices) {
        List<Positional> positionals = Arrays.stream(method.getParameters())
                .flatMap(parameter -> positional(parameter, choices))
                .toList();
        Stream<OptionSpec> own = Stream.concat(
                Arrays.stream(method.getParameters()).flatMap(CommandSpecs::option),
                positionals.stream().flatMap(positional -> ofChoices(positional.choices())));
        boolean shows = method.getReturnType() != void.class;
        Stream<OptionSpec> output = shows ? OutputOptions.SPECS.stream() : Stream.empty();
        return new CommandSpec(
                command.name()[0],
                List.of(command.alias()),
                command.group(),
                command.description(),
                command.help(),
                positionals,
                Stream.concat(own, output).toList());
    }

    private static Stream<OptionSpec> option(Parameter parameter) {
        VariableOptions variables = parameter.getAnnotation(VariableOptions.class);
        if (variables != null) {
            return Stream.of(new OptionSpec(
                    VariableOptions.NAME, ' ', variables.description(), VariableOptions.Value.class, ""));
        }
        Option option = parameter.getAnnotation(Option.class);
        if (option == null) {
            return parameter.getType().isRecord() && !parameter.isAnnotationPresent(Argument.class)
                    ? ofRecord(parameter.getType())
                    : Stream.empty();
        }
        return Stream.of(new OptionSpec(
                option.longName(),
                option.shortName(),
                option.description(),
                parameter.getType(),
                option.defaultValue()));
    }

    /** Options that are declared together, as components of a record. */
    private static Stream<OptionSpec> ofRecord(Class<?> type) {
        return Arrays.stream(canonical(type).getParameters()).flatMap(CommandSpecs::option);
    }

    static Constructor<?> canonical(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no record: " + type, e);
        }
    }

    /** What each choice takes; what several take is one option. */
    private static Stream<OptionSpec> ofChoices(List<? extends Choice> choices) {
        Map<OptionSpec, List<String>> takers = new LinkedHashMap<>();
        choices.forEach(choice -> ofRecord(choice.options())
                .forEach(option -> takers.computeIfAbsent(option, first -> new ArrayList<>())
                        .add(choice.word())));
        return takers.entrySet().stream().map(option -> option.getKey().only(option.getValue()));
    }

    private static Stream<Positional> positional(Parameter parameter, Supplier<List<? extends Choice>> choices) {
        Argument argument = parameter.getAnnotation(Argument.class);
        if (argument != null) {
            boolean required = argument.defaultValue().isEmpty()
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return Stream.of(new Positional(
                    parameter.getName(),
                    argument.description(),
                    parameter.getType(),
                    required,
                    false,
                    "",
                    Choice.class.isAssignableFrom(parameter.getType())
                            ? choices.get().stream()
                                    .filter(parameter.getType()::isInstance)
                                    .toList()
                            : List.of()));
        }
        if (parameter.isAnnotationPresent(Arguments.class)) {
            return Stream.of(many(parameter, parameter.getAnnotation(VariadicArgument.class)));
        }
        return Stream.empty();
    }

    private static Positional many(Parameter parameter, @Nullable VariadicArgument words) {
        Class<?> type = parameter.getType().getComponentType();
        return words == null
                ? new Positional(parameter.getName(), "", type, true, true, "", List.of())
                : new Positional(
                        words.name(), words.description(), type, words.required(), true, words.form(), List.of());
    }
}
