package dev.zhoubao.model;

import dev.zhoubao.language.Named;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of an official scale. */
public sealed interface Level extends Named permits Grade, ThreatLevel {

    /** The official term, one character. */
    @Override
    String chinese();

    /** Greater for what is worse. */
    int severity();

    /** The official term with its translation. */
    default String translated() {
        return chinese() + " (" + english() + ")";
    }

    static <T extends Level> Optional<T> of(T[] scale, String chinese) {
        return Stream.of(scale).filter(level -> level.chinese().equals(chinese)).findFirst();
    }

    /** The step with this official term, or with this English word in capital or small letters. */
    static <T extends Level> Optional<T> named(T[] scale, String word) {
        return of(scale, word)
                .or(() -> Stream.of(scale)
                        .filter(level -> level.english().equalsIgnoreCase(word))
                        .findFirst());
    }
}
