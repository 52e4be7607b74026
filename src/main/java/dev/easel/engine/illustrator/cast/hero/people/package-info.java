/** People: one rig, many looks. */
@NullMarked
package dev.easel.engine.illustrator.cast.hero.people;

import org.jspecify.annotations.NullMarked;
