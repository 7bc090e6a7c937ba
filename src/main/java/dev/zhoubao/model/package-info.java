/** The facts: what a bulletin says and where it says it. Immutable; uses the JDK only. */
@NullMarked
package dev.zhoubao.model;

import org.jspecify.annotations.NullMarked;
