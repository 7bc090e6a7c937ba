/**
 * The format-neutral document: sections, tables of typed cells, charts as data, notes. It knows no bulletin and no
 * format; builders make it, and writers visit its blocks and cells.
 */
@NullMarked
package dev.zhoubao.document;

import org.jspecify.annotations.NullMarked;
