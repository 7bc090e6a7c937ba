/**
 * The reader of the program's own JSON: bulletins come back as they were exported. Uses {@code ingest}'s contract,
 * {@code model} and Jackson's streaming parser.
 */
@NullMarked
package dev.zhoubao.ingest.json;

import org.jspecify.annotations.NullMarked;
