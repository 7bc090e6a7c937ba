package dev.zhoubao.ingest.load;

import java.util.concurrent.atomic.DoubleAdder;

/**
 * What one folder is of a whole load, as a part of 1. It falls to what lies in the folder in equal pieces: so a load can
 * tell how far it has come before it has seen every folder. For several threads at once.
 */
final class LoadFraction {

    private final DoubleAdder load;
    private final double size;
    private int pieces;
    private int early;

    /** @param load adds up what is done */
    LoadFraction(DoubleAdder load, double size) {
        this.load = load;
        this.size = size;
    }

    /** Says how many files and folders there are; of a folder in which there is nothing, all is done. */
    synchronized void splitInto(int entries) {
        pieces = entries;
        load.add(entries == 0 ? size : size * early / entries);
    }

    /** That many files are read; they may be before it is known how many there are. */
    synchronized void done(int files) {
        if (pieces == 0) {
            early += files;
        } else {
            load.add(size * files / pieces);
        }
    }

    /** That of one folder in this one; only after it is known how many entries there are. */
    synchronized LoadFraction piece() {
        return new LoadFraction(load, size / pieces);
    }
}
