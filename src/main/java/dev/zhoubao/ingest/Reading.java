package dev.zhoubao.ingest;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of one document: a bulletin, or none because it is something else, and the problems met. */
record Reading(@Nullable Bulletin found, List<Problem> problems) {

    Reading {
        problems = List.copyOf(problems);
    }

    /** A document that is no bulletin of this series. */
    static Reading other() {
        return new Reading(null, List.of());
    }

    static Reading failed(Problem problem) {
        return new Reading(null, List.of(problem));
    }

    Optional<Bulletin> bulletin() {
        return Optional.ofNullable(found);
    }
}
