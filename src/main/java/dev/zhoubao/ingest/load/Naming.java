package dev.zhoubao.ingest.load;

/** Which documents that are passed over a load names. */
public enum Naming {
    /** Those that were to be loaded themselves. */
    ROOTS,
    /** Every one, which takes as much memory as their names. */
    ALL
}
