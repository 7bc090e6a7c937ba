package dev.zhoubao.shell;

/** The value that a setting is to have; which are possible depends on the setting before it. */
record SettingValue(String text) {}
