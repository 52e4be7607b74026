/** The fields of each feature: read, checked, documented from one declaration. */
@NamedInterface("form")
@NullMarked
package dev.easel.task.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
