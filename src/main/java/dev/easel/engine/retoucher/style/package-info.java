/** Style transfer: a picture painted anew with the colours and the brushwork of another. */
@NullMarked
package dev.easel.engine.retoucher.style;

import org.jspecify.annotations.NullMarked;
