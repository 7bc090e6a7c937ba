package dev.zhoubao.analysis;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something in the data that looks wrong.
 *
 * @param check the id of the check that found it, such as {@code part-over-whole}
 * @param message one sentence
 * @param evidence the sentence it rests on; null where it rests on no single one
 */
public record Finding(
        Severity severity,
        String check,
        Bulletin bulletin,
        String message,
        @Nullable Evidence evidence) {}
