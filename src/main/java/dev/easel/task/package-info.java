/** One image job from request to result: routes, state machine, runner. */
@NullMarked
package dev.easel.task;

import org.jspecify.annotations.NullMarked;
