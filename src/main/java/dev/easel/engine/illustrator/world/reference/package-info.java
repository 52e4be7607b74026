/** What a picture takes from elsewhere: wanted colours, a style's palette, a layout of masses. */
@NullMarked
package dev.easel.engine.illustrator.world.reference;

import org.jspecify.annotations.NullMarked;
