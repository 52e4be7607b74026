package dev.easel.engine.retoucher.bench;

import java.io.IOException;
import java.util.List;

/** One part of the retoucher's bench: measures on the photographs and prints its table. */
@FunctionalInterface
public interface Section {
    /**
     * Measures and prints.
     *
     * @param photos the pictures of the folder named on the command line
     */
    void run(List<Photo> photos) throws IOException;
}
