package dev.zhoubao.shell;

import dev.zhoubao.report.Report;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import dev.zhoubao.shell.CommandSpec.Positional;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** All commands, read from their annotations. Every command that returns a report takes the output options. */
public final class CommandSpecs {

    private final List<Class<? extends Commands>> classes;
    private final List<CommandSpec> specs;

    public CommandSpecs(List<Class<? extends Commands>> classes) {
        this.classes = List.copyOf(classes);
        specs = methods()
                .map(CommandSpecs::spec)
                .sorted(Comparator.comparing(CommandSpec::name))
                .toList();
    }

    static CommandSpecs of(List<Commands> beans) {
        List<Class<? extends Commands>> classes = new ArrayList<>();
        beans.forEach(bean -> classes.add(AopUtils.getTargetClass(bean).asSubclass(Commands.class)));
        return new CommandSpecs(classes);
    }

    /** The annotated methods, in no order. */
    Stream<Method> methods() {
        return classes.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Command.class));
    }

    List<CommandSpec> all() {
        return specs;
    }

    Optional<CommandSpec> find(String word) {
        return specs.stream().filter(spec -> spec.answersTo(word)).findFirst();
    }

    private static CommandSpec spec(Method method) {
        Command command = method.getAnnotation(Command.class);
        Stream<OptionSpec> own = Arrays.stream(method.getParameters()).flatMap(CommandSpecs::option);
        Stream<OptionSpec> output =
                method.getReturnType() == Report.class ? OutputOptions.SPECS.stream() : Stream.empty();
        return new CommandSpec(
                command.name()[0],
                List.of(command.alias()),
                command.group(),
                command.description(),
                command.help(),
                Arrays.stream(method.getParameters())
                        .flatMap(CommandSpecs::positional)
                        .toList(),
                Stream.concat(own, output).toList());
    }

    private static Stream<OptionSpec> option(Parameter parameter) {
        TakesVariables variables = parameter.getAnnotation(TakesVariables.class);
        if (variables != null) {
            return Stream.of(
                    new OptionSpec(TakesVariables.NAME, ' ', variables.description(), TakesVariables.Value.class, ""));
        }
        Option option = parameter.getAnnotation(Option.class);
        return option == null
                ? Stream.empty()
                : Stream.of(new OptionSpec(
                        option.longName(),
                        option.shortName(),
                        option.description(),
                        parameter.getType(),
                        option.defaultValue()));
    }

    private static Stream<Positional> positional(Parameter parameter) {
        Argument argument = parameter.getAnnotation(Argument.class);
        if (argument != null) {
            boolean required = argument.defaultValue().isEmpty()
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return Stream.of(new Positional(
                    parameter.getName(), argument.description(), parameter.getType(), required, false, ""));
        }
        if (parameter.isAnnotationPresent(Arguments.class)) {
            return Stream.of(many(parameter, parameter.getAnnotation(Words.class)));
        }
        return Stream.empty();
    }

    private static Positional many(Parameter parameter, @Nullable Words words) {
        Class<?> type = parameter.getType().getComponentType();
        return words == null
                ? new Positional(parameter.getName(), "", type, true, true, "")
                : new Positional(words.name(), words.description(), type, words.required(), true, words.form());
    }
}
