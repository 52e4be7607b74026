/** Remove background: finds the subject of a picture and cuts it out with soft edges. */
@NullMarked
package dev.easel.engine.retoucher.cutout;

import org.jspecify.annotations.NullMarked;
