package dev.zhoubao.shell.settings;

/** How the shell shows a result that is longer than the screen. */
public enum PagerMode {
    /** A screen at a time. */
    ON,
    /** All at once. */
    OFF,
    /** With the program that the variable PAGER names. */
    EXTERNAL
}
