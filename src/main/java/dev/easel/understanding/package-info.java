/** Words to intent, parameters and refined prompt. */
@NullMarked
package dev.easel.understanding;

import org.jspecify.annotations.NullMarked;
