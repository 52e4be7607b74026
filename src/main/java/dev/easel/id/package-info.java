/** Names as types, validated once; depends on nothing of ours. */
@NullMarked
package dev.easel.id;

import org.jspecify.annotations.NullMarked;
