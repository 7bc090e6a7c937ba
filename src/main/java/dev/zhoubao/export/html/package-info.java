/** One self-contained HTML page without scripts; every rule of its escaping lives here. */
@NullMarked
package dev.zhoubao.export.html;

import org.jspecify.annotations.NullMarked;
