package dev.easel.task.form;

import dev.easel.engine.ImageRequest;
import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one feature asks for, and how it becomes a request to an engine. */
public interface FeatureForm {
    Feature feature();

    /**
     * Its own fields, in the order the documentation shows them; the common ones stand in {@link
     * CommonFields}.
     */
    List<Field<?>> fields();

    /** The images it takes. */
    List<ImageField> images();

    /**
     * Reads the fields; what is wrong is noted in {@code in}.
     *
     * @param image size of the main image; null while it is not known yet, then rules that need it
     *     wait
     */
    ImageRequest read(FieldReader in, @Nullable PixelSize image);

    /** Pictures that one call may ask for. */
    default int maxImages() {
        return 1;
    }

    /** Whether the answer waits for the result if the caller does not say otherwise. */
    default boolean waits() {
        return false;
    }

    /** Whether results need a format with alpha. */
    default boolean needsAlpha() {
        return false;
    }
}
