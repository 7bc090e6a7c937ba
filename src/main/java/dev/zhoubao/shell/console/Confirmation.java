package dev.zhoubao.shell.console;

/** Asks the user a question that is answered with yes or no. */
public interface Confirmation {

    /** Whether there is somebody to ask. */
    boolean possible();

    /** Whether the user said yes; no where nobody can be asked. */
    boolean yes(String question);
}
