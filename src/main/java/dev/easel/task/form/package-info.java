/** The fields of each feature: read, checked, documented from one declaration. */
@NullMarked
package dev.easel.task.form;

import org.jspecify.annotations.NullMarked;
