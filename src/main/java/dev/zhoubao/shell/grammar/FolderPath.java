package dev.zhoubao.shell.grammar;

import java.nio.file.Path;

/** A path that has to be a folder's. */
public record FolderPath(Path path) {}
