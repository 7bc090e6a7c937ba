package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.Conversions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredTypesTest {

    private final ExportKinds kinds = new ExportKinds();
    private final CommandSpecs specs = AllCommands.specs(kinds);

    @Test
    void wordsCanBecomeEveryTypeThatACommandDeclares() {
        Conversions conversions = new Conversions(kinds::all);
        assertThat(specs.all().stream()
                        .flatMap(spec -> Stream.concat(
                                spec.positionals().stream().map(Positional::type),
                                spec.options().stream().map(OptionSpec::type))))
                .hasSizeGreaterThan(100)
                .allMatch(type -> conversions.canConvert(String.class, type));
    }

    @Test
    void findsACommandByEachOfItsNamesAsItStandsAmongAll() {
        assertThat(specs.all())
                .allSatisfy(spec -> assertThat(spec.names())
                        .allSatisfy(name -> assertThat(specs.find(name)).containsSame(spec)));
    }
}
