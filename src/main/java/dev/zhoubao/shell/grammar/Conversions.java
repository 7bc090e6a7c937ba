package dev.zhoubao.shell.grammar;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.shell.settings.Switch;
import dev.zhoubao.shell.settings.UserPath;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * Turns the words of a command into the types that commands declare. An empty word stands for none. Of the framework's own
 * conversions commands need three, which are here: to set up the forty others takes a twentieth of a start.
 */
public final class Conversions extends GenericConversionService {

    public Conversions() {
        this(List::of);
    }

    /** @param choices the catalogues that arguments are chosen from */
    public Conversions(Supplier<List<? extends Choice>> choices) {
        addConverter(new Several());
        addConverter(new Chosen(choices));
        addConverter(new Constants());
        add(Integer.class, word -> Integer.valueOf(word.strip()));
        add(Year.class, word -> Year.of(Integer.parseInt(word.strip())));
        add(Boolean.class, word -> Switch.of(word).orElseThrow(() -> new IllegalArgumentException(word)));
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
        add(VariableOptions.Value.class, VariableOptions.Value::new);
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

    /** Words to values of a family of types. */
    private abstract static class FamilyConverter implements GenericConverter {

        private final Class<?> family;

        FamilyConverter(Class<?> family) {
            this.family = family;
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, family));
        }

        @Override
        public @Nullable Object convert(@Nullable Object word, TypeDescriptor from, TypeDescriptor to) {
            return convert((String) Objects.requireNonNull(word), to.getType());
        }

        abstract @Nullable Object convert(String word, Class<?> type);
    }

    /** Values with commas between them. */
    private final class Several extends FamilyConverter {

        Several() {
            super(Object[].class);
        }

        @Override
        Object convert(String word, Class<?> type) {
            List<String> words = word.isEmpty() ? List.of() : CommaList.parts(word);
            Object values = Array.newInstance(type.getComponentType(), words.size());
            for (int i = 0; i < words.size(); i++) {
                Array.set(values, i, Conversions.this.convert(words.get(i).strip(), type.getComponentType()));
            }
            return values;
        }
    }

    /** One of a catalogue by its word. */
    private static final class Chosen extends FamilyConverter {

        private final Supplier<List<? extends Choice>> choices;

        Chosen(Supplier<List<? extends Choice>> choices) {
            super(Choice.class);
            this.choices = choices;
        }

        @Override
        Object convert(String word, Class<?> type) {
            return Choice.of(
                            word,
                            choices.get().stream().filter(type::isInstance).toList())
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }
    }

    /** Constants by their word in small letters, with dashes. */
    private static final class Constants extends FamilyConverter {

        Constants() {
            super(Enum.class);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        @Nullable
        Object convert(String word, Class<?> type) {
            return word.isEmpty()
                    ? null
                    : Enum.valueOf(
                            (Class) type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
