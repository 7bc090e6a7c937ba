package dev.zhoubao.shell.grammar;

/** The value that a setting is to have; which are possible depends on the setting before it. */
public record SettingValue(String text) {}
