/**
 * The proxy: carries any program's commands to several targets, answers from one of them and compares what all of them
 * answer.
 */
@NullMarked
package io.kvcompat.proxy;

import org.jspecify.annotations.NullMarked;
