package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import java.util.List;
import java.util.stream.Stream;

/** One question asked of the data. */
interface Check {

    /** @param weeks in order */
    Stream<Finding> of(List<LoadedWeek> weeks);
}
