/** Puts a fetch together: what the library lacks, what documents hold, and what is told meanwhile. Loaded by {@code fetch} alone. */
@NullMarked
package dev.zhoubao.shell.fetch;

import org.jspecify.annotations.NullMarked;
