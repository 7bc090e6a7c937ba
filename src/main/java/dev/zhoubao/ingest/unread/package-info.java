/** Documents of forms that are known and not read, so that none is passed over in silence. Uses {@code ingest}. */
@NullMarked
package dev.zhoubao.ingest.unread;

import org.jspecify.annotations.NullMarked;
