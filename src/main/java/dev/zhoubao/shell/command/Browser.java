package dev.zhoubao.shell.command;

import java.net.URI;

/** The user's browser. */
@FunctionalInterface
public interface Browser {

    /** Shows the page; false where there is no browser or it failed. */
    boolean open(URI address);
}
