package dev.zhoubao.analysis;

import dev.zhoubao.library.LoadedWeek;
import java.util.List;
import java.util.stream.Stream;

/** One question asked of the data. */
interface Check {

    /** @param weeks the weeks with a full copy, in order */
    Stream<Finding> of(List<LoadedWeek> weeks);
}
