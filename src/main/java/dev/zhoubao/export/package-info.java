/**
 * Writing reports: the writer contract, the formats, and files that are written whole or not at all. Uses {@code
 * report}.
 */
@NullMarked
package dev.zhoubao.export;

import org.jspecify.annotations.NullMarked;
