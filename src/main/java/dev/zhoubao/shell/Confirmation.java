package dev.zhoubao.shell;

/** Asks the user a question that is answered with yes or no. */
@FunctionalInterface
public interface Confirmation {

    /** Whether the user said yes; no where nobody can be asked. */
    boolean yes(String question);
}
