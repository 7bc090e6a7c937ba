package dev.zhoubao.shell.settings;

/** When results are coloured. */
public enum ColorMode {
    /** At a terminal that can, unless NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER
}
