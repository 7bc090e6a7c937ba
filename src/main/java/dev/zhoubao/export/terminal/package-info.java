/** Tables and text for a terminal or a plain stream; every rule of control characters lives here. Uses JLine for widths and colours. */
@NullMarked
package dev.zhoubao.export.terminal;

import org.jspecify.annotations.NullMarked;
