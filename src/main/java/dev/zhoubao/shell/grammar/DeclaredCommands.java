package dev.zhoubao.shell.grammar;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * The framework's registry, which makes a command when it is first asked for. The framework's own way, to read every class
 * of the program and make every command and what it needs, takes a third of a start.
 */
public final class DeclaredCommands extends CommandRegistry {

    private final ApplicationContext context;
    private final CommandSpecs specs;
    private final ConfigurableConversionService conversion;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    public DeclaredCommands(ApplicationContext context, CommandSpecs specs, ConfigurableConversionService conversion) {
        this.context = context;
        this.specs = specs;
        this.conversion = conversion;
    }

    @Override
    public @Nullable Command getCommandByName(String name) {
        register(name);
        return super.getCommandByName(name);
    }

    @Override
    public @Nullable Command getCommandByAlias(String alias) {
        registerAll();
        return super.getCommandByAlias(alias);
    }

    @Override
    public List<Command> getCommandsByPrefix(String prefix) {
        registerAll();
        return super.getCommandsByPrefix(prefix);
    }

    @Override
    public Set<Command> getCommands() {
        registerAll();
        return super.getCommands();
    }

    private void registerAll() {
        specs.all().forEach(spec -> register(spec.name()));
    }

    private void register(String name) {
        if (!made.contains(name)) {
            specs.method(name).ifPresent(method -> {
                made.add(name);
                Object target = context.getBean(method.getDeclaringClass());
                registerCommand(new MethodCommand(specs.find(name).orElseThrow(), method, target, conversion));
            });
        }
    }
}
