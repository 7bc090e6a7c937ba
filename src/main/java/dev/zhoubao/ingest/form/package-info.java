/** Which forms of a document are read: the one list of them. */
@NullMarked
package dev.zhoubao.ingest.form;

import org.jspecify.annotations.NullMarked;
