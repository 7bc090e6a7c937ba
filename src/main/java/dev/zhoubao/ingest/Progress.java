package dev.zhoubao.ingest;

/** Hears how far a load has come, several times a second and from the thread that asked for it. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (read, found, complete) -> {};

    /**
     * @param read how many files were looked at so far
     * @param found how many files were found so far
     * @param complete whether all files are found
     */
    void report(int read, int found, boolean complete);
}
