/** The edge: problems, slashes, old URLs, request fields, fetch guard. */
@NullMarked
package dev.easel.http;

import org.jspecify.annotations.NullMarked;
