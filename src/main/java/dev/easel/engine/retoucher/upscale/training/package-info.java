/** The program that learns the filters of the upscaler, from pictures made in code. */
@NullMarked
package dev.easel.engine.retoucher.upscale.training;

import org.jspecify.annotations.NullMarked;
