package dev.zhoubao.shell.console;

import java.util.List;

/** Tells the user something while a line is being typed. */
public interface Announcer {

    /** Whether there is a prompt to tell it at. */
    boolean atPrompt();

    /**
     * Shows the messages, a line each, above the line that is being typed, or when the next one is.
     *
     * @throws InterruptedException when the thread is interrupted before
     */
    void announce(List<String> messages) throws InterruptedException;
}
