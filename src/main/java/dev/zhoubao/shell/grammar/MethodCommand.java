package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.failure.Failures;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Option;

/**
 * A command that calls an annotated method, as the framework's own adapter does. That one, however, describes the call for
 * a log that is not kept, which takes a tenth of a start.
 */
final class MethodCommand extends AbstractCommand {

    private final Method method;
    private final Object target;
    private final ConversionService conversion;

    MethodCommand(CommandSpec spec, Method method, Object target, ConversionService conversion) {
        super(spec.name(), spec.description(), spec.group(), spec.help(), false);
        this.method = method;
        this.target = target;
        this.conversion = conversion;
        method.setAccessible(true);
    }

    /** What the method throws comes out wrapped; {@link Failures} unwraps it. */
    @Override
    public ExitStatus doExecute(CommandContext context) throws ReflectiveOperationException {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            values[i] = value(parameters[i], context);
        }
        Object result = method.invoke(target, values);
        if (result != null) {
            context.outputWriter().println(result);
            context.outputWriter().flush();
        }
        return ExitStatus.OK;
    }

    private @Nullable Object value(Parameter parameter, CommandContext context) {
        Class<?> type = parameter.getType();
        if (type == CommandContext.class) {
            return context;
        }
        Option option = parameter.getAnnotation(Option.class);
        if (option != null) {
            CommandOption given = context.getOptionByLongName(option.longName());
            return converted(given == null ? null : given.value(), option.defaultValue(), type);
        }
        Argument argument = parameter.getAnnotation(Argument.class);
        if (argument != null) {
            CommandArgument given = context.getArgumentByIndex(argument.index());
            return converted(given == null ? null : given.value(), argument.defaultValue(), type);
        }
        String[] words = context.parsedInput().arguments().stream()
                .map(CommandArgument::value)
                .toArray(String[]::new);
        return conversion.convert(words, type);
    }

    private @Nullable Object converted(@Nullable String given, String usual, Class<?> type) {
        String word = given == null ? usual : given;
        return given == null && usual.isEmpty() ? null : conversion.convert(word, type);
    }
}
