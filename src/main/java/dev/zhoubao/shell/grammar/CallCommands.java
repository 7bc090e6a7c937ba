package dev.zhoubao.shell.grammar;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Option;

/**
 * Makes a call a command of the framework, which calls the annotated method with the values that the call holds. The
 * framework's own way, to read every class of the program and make every command and what it needs, takes a third of a
 * start, and its adapter's description of the call for a log that is not kept a tenth.
 */
public record CallCommands(BeanFactory beans, CommandSpecs specs, ConversionService conversion, LineParser lines) {

    /** @param result takes what the method returns */
    public Command of(Call call, Consumer<Object> result) {
        CommandSpec spec = call.command();
        Method method = specs.method(spec.name()).orElseThrow();
        method.setAccessible(true);
        return new AbstractCommand(spec.name(), spec.description(), spec.group(), spec.help(), false) {
            @Override
            public ExitStatus doExecute(CommandContext context) throws ReflectiveOperationException {
                Object returned = method.invoke(target(method), values(method, call));
                if (returned != null) {
                    result.accept(returned);
                }
                return ExitStatus.OK;
            }
        };
    }

    private Object target(Method method) {
        return beans.getBean(method.getDeclaringClass());
    }

    private @Nullable Object[] values(Executable declared, Call call) {
        Parameter[] parameters = declared.getParameters();
        @Nullable Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            values[i] = value(parameters[i], call);
        }
        return values;
    }

    /** Options that are declared together. */
    private Object record(Class<?> type, Call call) {
        Constructor<?> canonical = CommandSpecs.canonical(type);
        canonical.setAccessible(true);
        try {
            return canonical.newInstance(values(canonical, call));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(Parameter parameter, Call call) {
        Class<?> type = parameter.getType();
        Option option = parameter.getAnnotation(Option.class);
        if (option != null) {
            Object given = call.value(option.longName());
            String usual = type == boolean.class ? "false" : option.defaultValue();
            return given == null ? usual(usual, type) : given;
        }
        Argument argument = parameter.getAnnotation(Argument.class);
        if (argument != null) {
            return argument.index() < call.arguments().size()
                    ? call.arguments().get(argument.index()).value()
                    : usual(argument.defaultValue(), type);
        }
        if (type == CommandLine.class) {
            return new CommandLine(lines.typed(call.typed()));
        }
        if (type == Record.class) {
            return record(call.command().chosen(call.words()).orElseThrow().options(), call);
        }
        if (type.isRecord()) {
            return record(type, call);
        }
        return parameter.isAnnotationPresent(Arguments.class) ? call.values(type.getComponentType()) : call.variables();
    }

    private @Nullable Object usual(String word, Class<?> type) {
        return word.isEmpty() ? null : conversion.convert(word, type);
    }
}
