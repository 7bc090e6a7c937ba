/** Word files. Uses {@code ingest} and POI for the package; their text is read as a stream. */
@NullMarked
package dev.zhoubao.ingest.word;

import org.jspecify.annotations.NullMarked;
