/**
 * The Monday grid: which calendar weeks there are, lie between two, or are missing, and to which month, quarter and
 * year each belongs. Nothing else counts weeks.
 */
@NullMarked
package dev.zhoubao.calendar;

import org.jspecify.annotations.NullMarked;
