package dev.zhoubao.export;

/** The background that colours are to be readable on. */
public enum Theme {
    DARK,
    LIGHT
}
