package dev.zhoubao.ingest;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.util.List;

/**
 * What came of a file of bulletins.
 *
 * @param bulletins each with the document and lines that it was first read from, and a location in this file
 */
public record BulletinFile(List<Bulletin> bulletins, List<Problem> problems) {

    public BulletinFile {
        bulletins = List.copyOf(bulletins);
        problems = List.copyOf(problems);
    }
}
