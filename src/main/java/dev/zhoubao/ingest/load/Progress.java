package dev.zhoubao.ingest.load;

/** Hears how far a load has come, several times a second and from the thread that asked for it. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (read, part) -> {};

    /**
     * @param read how many files were looked at so far
     * @param part how much of the load that is, from 0 to 1; as it is not known how many files there are, the entries of a
     *     folder count the same, whatever they hold
     */
    void report(int read, double part);
}
