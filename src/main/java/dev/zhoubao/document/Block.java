package dev.zhoubao.document;

/** A piece of a section. */
public sealed interface Block permits Facts, Table, Prose, Chart {}
