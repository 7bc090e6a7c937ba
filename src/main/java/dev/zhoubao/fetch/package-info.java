/**
 * Gets the documents that links lead to and keeps them: what to ask for, what an answer means, where it goes on, and
 * what is there already. Reads no bulletin: what a document holds it is told. Uses {@code model}, {@code language},
 * {@code fetch.http} and, to keep files whole, {@code export}'s atomic files.
 */
@NullMarked
package dev.zhoubao.fetch;

import org.jspecify.annotations.NullMarked;
