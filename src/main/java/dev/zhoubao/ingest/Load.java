package dev.zhoubao.ingest;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.util.List;

/**
 * What a load brought.
 *
 * @param files how many files were looked at
 * @param others how many of them are something else than a bulletin of this series
 */
public record Load(List<Bulletin> bulletins, List<Problem> problems, int files, int others) {

    public Load {
        bulletins = List.copyOf(bulletins);
        problems = List.copyOf(problems);
    }
}
