/**
 * The proxy: carries any program's commands to several targets, answers from one of them and compares what all of them
 * answer.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package io.kvcompat.proxy;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
