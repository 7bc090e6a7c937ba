/**
 * Files, folders and archives become documents, on every processor and within limits; what came of each is counted.
 */
@NullMarked
package dev.zhoubao.ingest.load;

import org.jspecify.annotations.NullMarked;
