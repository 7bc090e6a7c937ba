package dev.zhoubao.shell.grammar;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.shell.settings.UserPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;

/** Turns the words of a command into the types that commands declare. An empty word stands for none. */
public final class Conversions extends DefaultConversionService {

    public Conversions() {
        this(List::of);
    }

    /** @param choices the catalogues that arguments are chosen from */
    public Conversions(Supplier<List<? extends Choice>> choices) {
        addConverterFactory(new Chosen(choices));
        add(WeekRef.class, WeekNames::week);
        add(WeekRange.class, WeekNames::range);
        add(Condition.class, Conditions::condition);
        add(ArticleWeek.class, word -> new ArticleWeek(WeekNames.week(word)));
        add(Path.class, UserPath::of);
        add(FolderPath.class, word -> new FolderPath(UserPath.of(word)));
        add(ColumnId.class, ColumnId::new);
        add(ColumnName.class, ColumnName::new);
        add(GradeId.class, GradeId::new);
        add(TrendWord.class, TrendWord::of);
        add(CommandName.class, CommandName::new);
        add(SettingName.class, SettingName::of);
        add(SavedName.class, SavedName::new);
        add(SourceId.class, SourceId::new);
        add(SeriesId.class, SeriesId::of);
        add(Seconds.class, Seconds::of);
        add(CommandWord.class, CommandWord::new);
        add(AssertWord.class, AssertWord::new);
        add(SettingValue.class, SettingValue::new);
        addConverterFactory(new Constants());
    }

    private <T> void add(Class<T> type, Function<String, T> reader) {
        Converter<String, T> converter = word -> word.isEmpty() ? none() : reader.apply(word);
        addConverter(String.class, type, converter);
    }

    /** Spring passes a null result on as a null argument, though the interface does not say so. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    /** One of a catalogue by its word. */
    private record Chosen(Supplier<List<? extends Choice>> choices) implements ConverterFactory<String, Choice> {
        @Override
        public <T extends Choice> Converter<String, T> getConverter(Class<T> type) {
            return word -> Choice.of(
                            word,
                            choices.get().stream()
                                    .filter(type::isInstance)
                                    .map(type::cast)
                                    .toList())
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }
    }

    /** Constants by their word in small letters, with dashes. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Constants implements ConverterFactory<String, Enum> {
        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return word -> word.isEmpty()
                    ? none()
                    : (T) Enum.valueOf(
                            type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
